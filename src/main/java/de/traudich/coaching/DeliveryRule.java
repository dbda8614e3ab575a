package de.traudich.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a step of a program reaches a coachee. Days are days in the practice's zone, 1 to 365.
public sealed interface DeliveryRule {

    int DAYS_MAX = 365;

    record AtOnce() implements DeliveryRule {}

    record AfterPrevious() implements DeliveryRule {}

    record DaysAfterPrevious(int days) implements DeliveryRule {

        public DaysAfterPrevious {
            check(days);
        }
    }

    /// The first step on the day of the start, every further one so many days later.
    record EveryDays(int days) implements DeliveryRule {

        public EveryDays {
            check(days);
        }
    }

    /// The first day on which the step may come: null while that depends on a step before that has not ended.
    default @Nullable LocalDate day(LocalDate start, int before, @Nullable LocalDate previousEnded) {
        return switch (this) {
            case AtOnce _ -> start;
            case AfterPrevious _ -> previousEnded;
            case DaysAfterPrevious later -> previousEnded == null ? null : previousEnded.plusDays(later.days());
            case EveryDays every -> start.plusDays((long) every.days() * before);
        };
    }

    private static void check(int days) {
        if (days < 1 || days > DAYS_MAX) {
            throw new IllegalArgumentException("1 to 365 days, but was " + days);
        }
    }
}
