package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What may be known of many answers, and what not.
class AnswersTest {

    private final List<ParticipantId> people =
            IntStream.range(0, 8).mapToObj(_ -> new ParticipantId(Ids.next())).toList();

    @Test
    void fourNumbersAreCountedAndOfFiveItIsKnownHowTheyLie() {
        assertThat(rated(0, 4, 4, 4, 9).distribution()).isEmpty();

        var five = rated(0, 4, 4, 4, 9, 10).distribution().orElseThrow();

        assertThat(five.counts()).containsExactly(0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 1);
        assertThat(five.mean()).isEqualTo(6.2);
        assertThat(five.highest()).isEqualTo(3);
    }

    @Test
    void wordsAmongTheNumbersDoNotMakeFiveOfFour() {
        var mixed = new Answers(List.of(
                rating(0, 1),
                rating(1, 2),
                rating(2, 3),
                rating(3, 4),
                new Answer(people.get(4), null, "Mut", false, AT)));

        assertThat(mixed.distribution()).isEmpty();
    }

    @Test
    void beforeAndAfterAreOfTheSamePeople() {
        var checkIn = rated(0, 2, 2, 2, 2, 2, 10);
        var checkOut = rated(0, 5, 5, 5, 5, 6);

        var change = checkOut.since(checkIn).orElseThrow();

        assertThat(change.people()).isEqualTo(5);
        assertThat(change.before().mean()).isEqualTo(2);
        assertThat(change.gain()).isBetween(3.19, 3.21);
    }

    @Test
    void fourWhoAnsweredBothAreNotCompared() {
        assertThat(rated(3, 5, 5, 5, 5, 5).since(rated(0, 2, 2, 2, 2, 2, 2, 2))).isEmpty();
    }

    @Test
    void aWordIsSpelledAsItWasSaidFirstAndTheFrequentComeFirst() {
        var cloud = new Answers(List.of(word(0, "ruhig"), word(1, "Mut"), word(2, "mut"), word(3, "MUT")));

        assertThat(cloud.words()).containsExactly(new Word("Mut", 3, false), new Word("ruhig", 1, false));
    }

    @Test
    void aGuessBelongsToTheNextRevealAlone() {
        var guess = block(BlockKind.GUESS);
        var reveal = block(BlockKind.REVEAL);
        var second = block(BlockKind.REVEAL);
        var agenda = new Agenda(List.of(guess, block(BlockKind.PAUSE), reveal, second), second.id());

        assertThat(agenda.behind(reveal, BlockKind.GUESS)).contains(guess);
        assertThat(agenda.behind(second, BlockKind.GUESS)).isEmpty();
        assertThat(agenda.behind(guess, BlockKind.CHECK_IN)).isEmpty();
    }

    private static final Instant AT = Instant.parse("2026-11-28T10:00:00Z");

    private static Block block(BlockKind kind) {
        return new Block(
                BlockId.next(),
                new BlockDraft(kind, "Titel", 5, "", "", null),
                AT,
                null,
                new Timer(AT, null),
                false,
                Showing.COUNT);
    }

    /// By the people from this one on.
    private Answers rated(int first, int... values) {
        return new Answers(IntStream.range(0, values.length)
                .mapToObj(at -> rating(first + at, values[at]))
                .toList());
    }

    private Answer rating(int person, @Nullable Integer value) {
        return new Answer(people.get(person), value, "", false, AT);
    }

    private Answer word(int person, String word) {
        return new Answer(people.get(person), null, word, false, AT.plusSeconds(person));
    }
}
