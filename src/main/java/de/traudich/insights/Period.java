package de.traudich.insights;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// From when to when asks are looked at, as an address says it. Days are days in the practice's zone.
public sealed interface Period {

    /// What is offered, the shortest first.
    List<Period> OFFERED = List.of(new Last(1), new Last(3), new Last(12), new Ever());

    Period USUAL = new Last(12);

    /// That many months up to now.
    record Last(int months) implements Period {

        private static final int MOST = 120;

        public Last {
            if (months < 1 || months > MOST) {
                throw new IllegalArgumentException(months + " months");
            }
        }
    }

    /// Whole days, both included.
    record Between(LocalDate from, LocalDate to) implements Period {

        public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
        public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

        public Between {
            if (from.isAfter(to) || from.isBefore(FIRST) || to.isAfter(LAST)) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }
    }

    record Ever() implements Period {}

    /// From an instant up to below another.
    record Range(Instant from, Instant until) {

        public boolean holds(Range other) {
            return !other.from.isBefore(from) && !other.until.isAfter(until);
        }

        /// As whole days in a zone, both included.
        public Between days(ZoneId zone) {
            return new Between(
                    LocalDate.ofInstant(from, zone),
                    LocalDate.ofInstant(until, zone).minusDays(1));
        }
    }

    default Range range(Instant now, ZoneId zone) {
        return switch (this) {
            case Last(var months) -> {
                var tomorrow = LocalDate.ofInstant(now, zone).plusDays(1);
                yield days(tomorrow.minusMonths(months), tomorrow, zone);
            }
            case Between(var from, var to) -> days(from, to.plusDays(1), zone);
            case Ever _ -> days(Between.FIRST, Between.LAST, ZoneOffset.UTC);
        };
    }

    private static Range days(LocalDate from, LocalDate until, ZoneId zone) {
        return new Range(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    /// As an address has it: `12m`, `2026-01-01..2026-03-31` or `all`.
    default String word() {
        return switch (this) {
            case Last(var months) -> months + "m";
            case Between(var from, var to) -> from + ".." + to;
            case Ever _ -> "all";
        };
    }

    /// A whole month of the calendar.
    static Between of(YearMonth month) {
        return new Between(month.atDay(1), month.atEndOfMonth());
    }

    /// Empty where the word means nothing.
    static Optional<Period> of(String word) {
        try {
            if (word.equals("all")) return Optional.of(new Ever());
            if (word.matches("\\d{1,3}m")) return Optional.of(new Last(Integer.parseInt(word.replace("m", ""))));
            if (!word.matches("\\S{10}\\.\\.\\S{10}")) return Optional.empty();
            return Optional.of(
                    new Between(LocalDate.parse(word.substring(0, 10)), LocalDate.parse(word.substring(12))));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
