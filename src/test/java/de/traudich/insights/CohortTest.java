package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.insights.PairedChange.Direction;
import de.traudich.insights.PairedChange.Pair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final Instant SINCE = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void weeksRunFromTheBeginningToNow() {
        var weeks = weeks(SINCE.minusSeconds(1), days(100), days(15));

        assertThat(weeks.shown().toArray()).containsExactly(0, 1, 2);
        assertThat(weeks.whole().toArray()).containsExactly(0, 1);
    }

    @Test
    void twelveAreTheMost() {
        assertThat(weeks(SINCE, days(1000), days(900)).shown().toArray()).hasSize(12);
    }

    @Test
    void whatThePeriodCutsIsNotShown() {
        assertThat(weeks(SINCE.plusSeconds(1), days(20), days(100)).shown().toArray())
                .containsExactly(1);
        assertThat(weeks(SINCE, days(21), days(100)).whole().toArray()).containsExactly(0, 1, 2);
    }

    @Test
    void aPeriodInTheFutureHasNoWeek() {
        assertThat(weeks(days(10), days(40), days(3)).shown()).isEmpty();
    }

    private static Weeks weeks(Instant from, Instant until, Instant now) {
        return new Weeks(SINCE, new Period.Range(from, until), now);
    }

    private static Instant days(int days) {
        return SINCE.plus(Duration.ofDays(days));
    }

    @Test
    void whoAskedOnceInAWeekPractises() {
        var lines = List.of(
                line(Map.of(0, 3, 1, 0)), line(Map.of(0, 1, 1, 0)), line(Map.of(0, 0, 1, 2)), line(Map.of(0, 0, 1, 0)));

        var practising = Cohort.practising(lines, IntStream.range(0, 2));

        assertThat(practising).containsExactly(new Cohort.Practising(0, 2, 4), new Cohort.Practising(1, 1, 4));
        assertThat(practising.getFirst().rate()).isEmpty();
        assertThat(new Cohort.Practising(0, 2, 5).rate()).contains(new Rate(2, 5));
        assertThat(Cohort.practising(List.of(), IntStream.range(0, 1))
                        .getFirst()
                        .rate())
                .isEmpty();
    }

    private static WeekLine line(Map<Integer, Integer> asks) {
        return new WeekLine(new UUID(0, 1), "", new TreeMap<>(asks));
    }

    @Test
    void sixWhoAllRoseAreBeyondChance() {
        var six =
                List.of(new Pair(0, 3), new Pair(1, 3), new Pair(0, 2), new Pair(1, 4), new Pair(0, 3), new Pair(1, 2));

        assertThat(Shift.of(six).orElseThrow().direction()).isEqualTo(Direction.ROSE);
    }

    @Test
    void aShiftNeedsFivePeople() {
        var four = List.of(new Pair(0, 3), new Pair(1, 3), new Pair(0, 2), new Pair(1, 4));

        assertThat(Shift.of(four)).isEmpty();
        assertThat(Shift.of(plus(four, new Pair(0, 3)))).contains(new Shift(.4, 3, 5, 0, 5, Direction.UNCLEAR));
    }

    @Test
    void whatGoesBothWaysIsUnclear() {
        var pairs = List.of(new Pair(0, 3), new Pair(3, 0), new Pair(1, 2), new Pair(2, 1), new Pair(2, 2));

        assertThat(Shift.of(pairs)).contains(new Shift(1.6, 1.6, 5, 2, 2, Direction.UNCLEAR));
    }

    @Test
    void whereNobodyAskedNothingIsClaimed() {
        var nothing = List.of(new Pair(0, 0), new Pair(0, 0), new Pair(0, 0), new Pair(0, 0), new Pair(0, 0));

        assertThat(Shift.of(nothing)).contains(new Shift(0, 0, 5, 0, 0, Direction.UNCLEAR));
    }

    private static List<Pair> plus(List<Pair> some, Pair one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
