package de.traudich.insights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What of an ask and its fact may be empty.
final class FactRow {

    private FactRow() {}

    static <T> @Nullable T constant(ResultSet row, String column, Function<String, T> read) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : read.apply(name);
    }

    static <T> @Nullable T number(ResultSet row, String column, IntFunction<T> read) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : read.apply(value);
    }

    /// Two instances' clocks may differ: an answer that seems older than its ask came at once.
    static @Nullable Instant notBefore(@Nullable Instant asked, @Nullable Instant answered) {
        return asked != null && answered != null && answered.isBefore(asked) ? asked : answered;
    }
}
