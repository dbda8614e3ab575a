package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.Visibility;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the other wrote is news until it has stood before one's eyes.
class UnreadTest extends MessagesTest {

    @Autowired
    Today today;

    @Autowired
    Coachees coachees;

    @Autowired
    MutableClock clock;

    @Test
    void whatACoachWritesIsNewsUntilItIsSeen() {
        write(ute, "Wie war es?");
        var first = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        write(ute, "Erzähl.");
        assertThat(unread()).isEqualTo(2);

        feedback.see(miriam, ask.id(), first);
        assertThat(unread()).isEqualTo(1);
        feedback.see(miriam, ask.id(), clock.instant());

        assertThat(unread()).isZero();
        assertThat(today.find(miriam, ask.id()).orElseThrow().unread()).isZero();
    }

    @Test
    void theOwnWordsAreNoNews() {
        write(miriam, "Kurze Frage.");

        assertThat(unread()).isZero();
        assertThat(line().unread()).isEqualTo(1);
        feedback.see(ute, ask.id(), clock.instant());
        assertThat(line().unread()).isZero();
    }

    @Test
    void whatOneHasSeenAnotherHasNot() {
        write(ute, "Wie war es?");

        feedback.see(cast.coach("Anna"), ask.id(), clock.instant());
        feedback.see(ute, ask.id(), clock.instant());

        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void takenBackTheCoachIsToldOfNoNews() {
        write(miriam, "Kurze Frage.");

        ask.show(Visibility.OUTCOME);

        assertThat(line().unread()).isZero();
    }

    @Test
    void theMarkGoesWhereItIsLookedAt() {
        write(ute, "Wie war es?");
        try (var seen = Seen.of(today.topics(), miriam.id())) {
            feedback.see(miriam, ask.id(), clock.instant());

            seen.next(items -> items.getFirst().unread() == 0);
        }
    }

    private int unread() {
        return today.of(miriam.id()).getFirst().unread();
    }

    private CoacheePage.Line line() {
        return coachees.of(new Relationship(ute.id(), miriam.id())).lines().getFirst();
    }
}
