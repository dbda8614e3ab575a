package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Seen;
import de.traudich.asks.Draft;
import de.traudich.asks.Homework;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words and messages of a coachee are announced to the coach as long as they are shared, never shown in passing.
class CoacheeWordsTest extends CoacheeLinesTest {

    @Autowired
    Feedback feedback;

    @Autowired
    Noting noting;

    @Test
    void sharedNumbersAreThereAndTheWordsAreOnlyAnnounced() {
        var ask = story();
        ask.show(Visibility.OUTCOME);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.ask().outcome()).isEqualTo(Outcome.NO);
            assertThat(line.ask().fearAfter()).isEqualTo(new Fear(30));
            assertThat(line.words()).isFalse();
        });

        ask.show(Visibility.COACH);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.words()).isTrue();
            assertThat(line.ask().learned()).isEmpty();
        });
        assertThat(coachees.of(relationship).check().answers()).hasSize(1);
    }

    @Test
    void whatIsWrittenAroundAnAskIsAnnouncedAndWhatIsDeletedIsNot() {
        var ask = cast.planned(miriam, "E01");
        ask.show(Visibility.COACH);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.HOMEWORK);
        assertThat(lines().getFirst().words()).isTrue();

        new SomeNotes(noting).save(miriam, ask.id(), Homework.NONE);

        assertThat(lines().getFirst().words()).isFalse();
    }

    @Test
    void anotherDraftIsNewsToWhoLooksAsLongAsItIsShared() {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.DRAFT);
        ask.show(Visibility.COACH);
        var before = lines().getFirst().edition();
        try (var seen = Seen.of(coachees.topics(), relationship)) {
            new SomeNotes(noting).save(miriam, ask.id(), new Draft("", "Anders.", null, Set.of()));

            seen.next(page -> page.lines().getFirst().edition() != before);
        }
        ask.show(Visibility.OUTCOME);
        assertThat(lines().getFirst().edition()).isZero();
    }

    @Test
    void messagesAreCountedAsLongAsTheyAreShared() {
        var ask = story();
        ask.show(Visibility.COACH);
        feedback.write(CommandId.next(), miriam, ask.id(), "Kurze Frage.");
        assertThat(lines().getFirst().messages()).isEqualTo(1);
        assertThat(lines().getFirst().unanswered()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        feedback.write(CommandId.next(), ute, ask.id(), "Gern.");
        assertThat(lines().getFirst().unanswered()).isFalse();

        ask.show(Visibility.OUTCOME);

        assertThat(lines().getFirst().messages()).isZero();
    }
}
