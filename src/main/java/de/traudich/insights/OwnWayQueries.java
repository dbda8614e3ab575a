package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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

    /// Months are read as sums once nothing more is to be hoped for in them.
    List<OwnWay> ways(Instant now, FactFilter any) {
        var silent = now.minus(Duration.ofDays(Ask.SILENT_DAYS));
        var filter = any.whole().summedUntil(silent);
        var sums = """
                 union all
                select s.word, s.within, %s, sum(s.asked) as closed from turnout_sum s
                 where s.coach_id = :coach and s.kind = 'CHANNEL' and s.month in (:months) and s.asked > 0 group by s.word, s.within
                """.formatted(TurnoutRow.SUMS);
        return db
                .sql("""
                        select s.channel, s.tie, %1$s, sum(s.closed) as closed
                          from (select f.channel, f.tie, %2$s, sum(f.outcome is not null or f.asked_at <= :silent) as closed
                                  from ask_fact f
                                 where f.sight = 'SHARED' and f.channel is not null and f.asked_at is not null and %3$s
                                 group by f.channel, f.tie %4$s) s
                         group by s.channel, s.tie
                        """.formatted(
                                TurnoutRow.SUMS,
                                TurnoutRow.COLUMNS,
                                filter.sql(),
                                filter.summed().isEmpty() ? "" : sums))
                .params(filter.values())
                .param("silent", silent)
                .query((row, _) -> own(row))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static OwnWay own(ResultSet row) throws SQLException {
        var turnout = TurnoutRow.of(row);
        return new OwnWay(
                new Way(Channel.valueOf(row.getString("channel")), FactRow.constant(row, "tie", Tie::valueOf)),
                turnout.balance(),
                turnout.answered(),
                row.getInt("closed"));
    }
}
