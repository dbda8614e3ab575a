package de.traudich.coaching;

import de.traudich.coaching.DeliveryRule.AfterPrevious;
import de.traudich.coaching.DeliveryRule.AtOnce;
import de.traudich.coaching.DeliveryRule.DaysAfterPrevious;
import de.traudich.coaching.DeliveryRule.EveryDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A delivery rule as the columns `rule` and `days` keep it.
final class DeliveryRuleRow {

    private DeliveryRuleRow() {}

    static DeliveryRule of(ResultSet row) throws SQLException {
        var rule = row.getString("rule");
        return switch (rule) {
            case "AT_ONCE" -> new AtOnce();
            case "AFTER_PREVIOUS" -> new AfterPrevious();
            case "DAYS_AFTER_PREVIOUS" -> new DaysAfterPrevious(row.getInt("days"));
            case "EVERY_DAYS" -> new EveryDays(row.getInt("days"));
            default -> throw new IllegalStateException("no delivery rule: " + rule);
        };
    }

    static String name(DeliveryRule rule) {
        return switch (rule) {
            case AtOnce _ -> "AT_ONCE";
            case AfterPrevious _ -> "AFTER_PREVIOUS";
            case DaysAfterPrevious _ -> "DAYS_AFTER_PREVIOUS";
            case EveryDays _ -> "EVERY_DAYS";
        };
    }

    static @Nullable Integer days(DeliveryRule rule) {
        return switch (rule) {
            case AtOnce _, AfterPrevious _ -> null;
            case DaysAfterPrevious later -> later.days();
            case EveryDays every -> every.days();
        };
    }
}
