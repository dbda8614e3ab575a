package de.traudich.insights;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Facts summed up by the database.
final class TurnoutRow {

    /// For queries with the facts as `f`.
    static final String COLUMNS = """
            count(*) as asks, sum(f.asked_at is not null) as asked, sum(f.not_asked_reason is not null) as not_asked,
            sum(f.outcome is not null and f.outcome <> 'NO_REPLY') as answered, coalesce(sum(f.outcome = 'YES'), 0) as yes,
            sum(f.outcome is not null and f.chance is not null) as compared,
            coalesce(sum(f.outcome = 'YES' and f.chance is not null), 0) as came,
            coalesce(sum(if(f.outcome is null, 0, f.chance)), 0) as chances
            """;

    /// What those are called, in their order.
    static final String NAMES = "asks, asked, not_asked, answered, yes, compared, came, chances";

    /// For queries over rows `s` that are summed up already.
    static final String SUMS = """
            sum(s.asks) as asks, sum(s.asked) as asked, sum(s.not_asked) as not_asked, sum(s.answered) as answered,
            sum(s.yes) as yes, sum(s.compared) as compared, sum(s.came) as came, sum(s.chances) as chances
            """;

    private TurnoutRow() {}

    static Turnout of(ResultSet row) throws SQLException {
        return new Turnout(
                row.getInt("asks"),
                row.getInt("asked"),
                row.getInt("not_asked"),
                row.getInt("answered"),
                row.getInt("yes"),
                new Balance(row.getInt("compared"), row.getInt("came"), row.getLong("chances")));
    }
}
