package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.coaching.GroupId;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.insights.Selection.Filter;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static Stream<Selection> someSelections() {
        var random = new Random(7);
        return Stream.generate(() -> some(random)).limit(200);
    }

    private static Selection some(Random random) {
        return new Selection(
                List.of(
                                Period.USUAL,
                                new Period.Ever(),
                                new Period.Last(7),
                                new Period.Between(LocalDate.of(2026, 2, 28), LocalDate.of(2027, 1, 1)))
                        .get(random.nextInt(4)),
                random.nextBoolean() ? null : new GroupId(Ids.next()),
                random.nextBoolean() ? null : new WorkshopId(Ids.next()),
                random.nextBoolean() ? null : Ids.next(),
                random.nextBoolean() ? null : Brake.values()[random.nextInt(3)],
                random.nextBoolean() ? null : Channel.values()[random.nextInt(8)],
                random.nextBoolean() ? null : Tie.values()[random.nextInt(5)],
                random.nextBoolean() ? null : random.nextBoolean(),
                random.nextBoolean() ? null : Language.values()[random.nextInt(2)]);
    }

    @ParameterizedTest
    @MethodSource("someSelections")
    void anAddressLosesNothing(Selection selection) {
        var read = Selection.of(selection.parameters());

        assertThat(read.selection()).isEqualTo(selection);
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void theUsualSelectionHasABareAddress() {
        assertThat(Selection.ALL.parameters()).isEmpty();
        assertThat(Selection.of(Map.of()).selection()).isEqualTo(Selection.ALL);
    }

    @Test
    void wordsNobodyKnowsAreNamedAndTheOthersStay() {
        var read = Selection.of(Map.of("brake", "laziness", "channel", "email", "group", "12", "tab", "comparisons"));

        assertThat(read.unknown()).containsExactly(Filter.GROUP, Filter.BRAKE);
        assertThat(read.selection().channel()).isEqualTo(Channel.EMAIL);
        assertThat(read.selection().brake()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0m",
                "999m",
                "12",
                "yesterday",
                "2026-02-30..2026-03-01",
                "2026-03-02..2026-03-01",
                "1999-01-01..2000-01-01",
                "99999-01-1..2026-01-01",
                "2026-01-01..2026-01-0x"
            })
    void aPeriodThatIsNoneIsTheUsualOne(String word) {
        var read = Selection.of(Map.of("period", word));

        assertThat(read.selection().period()).isEqualTo(Period.USUAL);
        assertThat(read.unknown()).containsExactly(Filter.PERIOD);
    }

    @Test
    void whatACoachNoLongerHasFallsAway() {
        var mine = new GroupId(Ids.next());
        var choices = new Choices(Map.of(mine, "Mai"), Map.of(), Map.of());

        var kept = Selection.of(Map.of("group", mine.value().toString()))
                .selection()
                .among(choices);
        var gone = Selection.of(Map.of(
                        "group", Ids.next().toString(), "exercise", Ids.next().toString(), "tie", "close"))
                .selection()
                .among(choices);

        assertThat(kept.unknown()).isEmpty();
        assertThat(gone.unknown()).containsExactly(Filter.GROUP, Filter.EXERCISE);
        assertThat(gone.selection().parameters()).isEqualTo(Map.of("tie", "close"));
    }

    /// The night in which clocks go back has 25 hours.
    @Test
    void daysAreDaysOfThePractice() {
        var range = new Period.Between(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25))
                .range(Instant.parse("2026-11-01T12:00:00Z"), BERLIN);

        assertThat(range.from()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(range.until()).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void monthsReachToTheEndOfToday() {
        var range = new Period.Last(1).range(Instant.parse("2026-03-30T23:30:00Z"), BERLIN);

        assertThat(range.from()).isEqualTo("2026-02-28T23:00:00Z");
        assertThat(range.until()).isEqualTo("2026-03-31T22:00:00Z");
    }

    @Test
    void anyFilterButThePeriodIsMoreThanAPeriod() {
        assertThat(Selection.of(Map.of("period", "all")).selection().onlyPeriod())
                .isTrue();
        for (var word :
                Map.of("brake", "awe", "solicited", "no", "language", "en").entrySet()) {
            var words = new HashMap<>(Map.of(word.getKey(), word.getValue()));
            assertThat(Selection.of(words).selection().onlyPeriod())
                    .as(word.getKey())
                    .isFalse();
        }
    }
}
