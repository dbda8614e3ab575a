package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.AtOnce;
import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.AskId;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Exchange.Message;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Words to and fro under an ask, for as long as it is shared.
class FeedbackTest extends MessagesTest {

    @Autowired
    MutableClock clock;

    @Test
    void bothWriteAndReadOldestFirst() {
        write(ute, "Wie war es? ");
        clock.advance(Duration.ofMinutes(1));
        write(miriam, "Gut.\nUnd kurz.\u202E");

        assertThat(seenBy(ute)).isEqualTo(seenBy(miriam));
        assertThat(seenBy(ute).open()).isTrue();
        assertThat(seenBy(ute).messages())
                .extracting(Message::author, Message::name, Message::at)
                .containsExactly(
                        tuple(ute.id(), "Ute", clock.instant().minusSeconds(60)),
                        tuple(miriam.id(), "Miriam", clock.instant()));
        assertThat(readBy(ute)).containsExactly("Wie war es?", "Gut.\nUnd kurz.");
        assertThat(readBy(miriam)).containsExactly("Wie war es?", "Gut.\nUnd kurz.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COACH")
    void takenBackTheCoacheeKeepsItAndTheCoachSeesNothing(Visibility visibility) {
        write(ute, "Wie war es?");

        ask.show(visibility);

        assertThat(seenBy(ute)).isEqualTo(Exchange.NONE);
        assertThat(feedback.read(ute, ask.id(), ids())).isEmpty();
        assertThat(readings()).isEmpty();
        assertThat(readBy(miriam)).containsExactly("Wie war es?");
        assertThat(seenBy(miriam).open()).isFalse();
        assertThat(seenBy(miriam).messages()).hasSize(1);
        assertStale(ute, ask.id());
        assertStale(miriam, ask.id());
    }

    @Test
    void foreignAndUnknownLookAlike() {
        var anna = cast.coach("Anna");
        var emil = cast.coachee(ute, "Emil");
        write(ute, "Wie war es?");

        assertThat(seenBy(anna)).isEqualTo(Exchange.NONE);
        assertThat(seenBy(emil)).isEqualTo(Exchange.NONE);
        assertThat(feedback.read(anna, ask.id(), ids())).isEmpty();
        assertThat(feedback.read(emil, ask.id(), ids())).isEmpty();
        assertThat(feedback.of(new Feedback.Seat(new AskId(Ids.next()), ute.id())))
                .isEqualTo(Exchange.NONE);
        assertStale(anna, ask.id());
        assertStale(emil, ask.id());
        assertStale(ute, new AskId(Ids.next()));
        assertThat(seenBy(miriam).messages()).hasSize(1);
    }

    @RepeatedTest(3)
    void aMessageThatComesTwiceStandsThereOnce() {
        var command = CommandId.next();
        Runnable write = () -> feedback.write(command, ute, ask.id(), "Wie war es?");

        AtOnce.both(() -> run(write), () -> run(write));

        assertThat(seenBy(miriam).messages()).hasSize(1);
    }

    @Test
    void aMessageHasWordsAndAnEnd() {
        write(ute, "😀".repeat(Message.MAX));

        assertThatIllegalArgumentException().isThrownBy(() -> write(ute, "😀".repeat(Message.MAX + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> write(ute, " \u200B\n"));
        assertThat(seenBy(ute).messages()).hasSize(1);
    }

    @Test
    void bothSeeItComeInAndTheCoachSeesItGo() {
        var seat = new Feedback.Seat(ask.id(), ute.id());
        try (var seen = Seen.of(feedback.topics(), seat)) {
            write(miriam, "Kurze Frage.");
            seen.next(exchange -> exchange.messages().size() == 1);

            ask.show(Visibility.OUTCOME);

            seen.next(Exchange.NONE::equals);
        }
        assertThat(feedback.topics().watched(seat)).isFalse();
    }

    private static boolean run(Runnable verb) {
        verb.run();
        return true;
    }

    private void assertStale(Person who, AskId unseen) {
        assertThatThrownBy(() -> feedback.write(CommandId.next(), who, unseen, "Hallo"))
                .isInstanceOf(Stale.class)
                .hasMessage("ask");
    }
}
