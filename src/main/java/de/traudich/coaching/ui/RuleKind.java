package de.traudich.coaching.ui;

import de.traudich.coaching.DeliveryRule;

/// The four rules as somebody chooses them; two of them count days.
enum RuleKind {
    AT_ONCE,
    AFTER_PREVIOUS,
    DAYS_AFTER_PREVIOUS,
    EVERY_DAYS;

    static RuleKind of(DeliveryRule rule) {
        return switch (rule) {
            case DeliveryRule.AtOnce _ -> AT_ONCE;
            case DeliveryRule.AfterPrevious _ -> AFTER_PREVIOUS;
            case DeliveryRule.DaysAfterPrevious _ -> DAYS_AFTER_PREVIOUS;
            case DeliveryRule.EveryDays _ -> EVERY_DAYS;
        };
    }

    /// Zero where the rule counts none.
    static int days(DeliveryRule rule) {
        return switch (rule) {
            case DeliveryRule.AtOnce _, DeliveryRule.AfterPrevious _ -> 0;
            case DeliveryRule.DaysAfterPrevious later -> later.days();
            case DeliveryRule.EveryDays every -> every.days();
        };
    }

    boolean countsDays() {
        return switch (this) {
            case AT_ONCE, AFTER_PREVIOUS -> false;
            case DAYS_AFTER_PREVIOUS, EVERY_DAYS -> true;
        };
    }

    DeliveryRule rule(int days) {
        return switch (this) {
            case AT_ONCE -> new DeliveryRule.AtOnce();
            case AFTER_PREVIOUS -> new DeliveryRule.AfterPrevious();
            case DAYS_AFTER_PREVIOUS -> new DeliveryRule.DaysAfterPrevious(days);
            case EVERY_DAYS -> new DeliveryRule.EveryDays(days);
        };
    }
}
