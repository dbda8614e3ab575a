package de.traudich.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Seven times 24 hours each, from a beginning on; what lies outside the period or ahead is not among them.
record Weeks(Instant since, Period.Range range, Instant now) {

    static final int MOST = 12;
    private static final int DAYS = 7;

    /// Whole weeks, and the one that runs.
    IntStream shown() {
        return IntStream.range(0, MOST)
                .filter(week ->
                        !begin(week).isBefore(range.from()) && !begin(week).isAfter(now))
                .filter(week -> over(week) ? !begin(week + 1).isAfter(range.until()) : now.isBefore(range.until()));
    }

    IntStream whole() {
        return shown().filter(this::over);
    }

    /// From when to when one of these weeks is, or all of them; empty where it is none of them.
    Optional<Period.Range> span(IntStream weeks, OptionalInt week) {
        var found =
                weeks.filter(one -> week.isEmpty() || one == week.getAsInt()).summaryStatistics();
        return found.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Period.Range(begin(found.getMin()), begin(found.getMax() + 1)));
    }

    private boolean over(int week) {
        return !begin(week + 1).isAfter(now);
    }

    private Instant begin(int week) {
        return since.plus(Duration.ofDays((long) DAYS * week));
    }
}
