package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Scopes.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sums up a coach's facts by channel and relationship.
@Repository
class OwnWayQueries {

    private static final Comparator<OwnWay> IN_ORDER = Comparator.comparing(
                    (OwnWay own) -> own.way().channel())
            .thenComparingInt(own -> own.way().tie() instanceof Tie tie ? tie.ordinal() : Integer.MAX_VALUE);

    private final JdbcClient db;

    OwnWayQueries(JdbcClient db) {
        this.db = db;
    }

    List<OwnWay> ways(Scope scope) {
        var filter = scope.filter();
        return db
                .sql("""
                        select f.channel, f.tie, %s, sum(f.outcome is not null or f.asked_at <= :silent) as closed
                          from ask_fact f
                         where f.sight = 'SHARED' and f.channel is not null and f.asked_at is not null and %s
                         group by f.channel, f.tie
                        """.formatted(TurnoutRow.COLUMNS, filter.sql()))
                .params(filter.values())
                .param("silent", scope.now().minus(Duration.ofDays(Ask.SILENT_DAYS)))
                .query((row, _) -> own(row))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static OwnWay own(ResultSet row) throws SQLException {
        var tie = row.getString("tie");
        var turnout = TurnoutRow.of(row);
        return new OwnWay(
                new Way(Channel.valueOf(row.getString("channel")), tie == null ? null : Tie.valueOf(tie)),
                turnout.balance(),
                turnout.answered(),
                row.getInt("closed"));
    }
}
