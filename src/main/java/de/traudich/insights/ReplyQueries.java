package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.exercises.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts by channel how long asks waited.
@Repository
class ReplyQueries {

    private final JdbcClient db;

    ReplyQueries(JdbcClient db) {
        this.db = db;
    }

    /// So many asks of one channel that waited alike.
    private record Alike(Channel channel, Wait waited, boolean open) {}

    /// In minutes below an hour, hours below two days, days above. A reply is counted at the end of its hour or
    /// day and a wait in vain at the beginning of its own: what is said of day 2, 7 or 14 stays exact, and nobody
    /// is taken to have waited longer than they did (decision 0091). Longer waits in vain say no more.
    ///
    /// @param now until when those wait that are open, as SQL
    static String waits(String now, String facts) {
        return """
                select w.channel, w.replied, w.open, if(w.replied, ceil(w.minutes / w.step), floor(w.minutes / w.step)) * w.step as minutes, count(*) as asks
                  from (select m.*, if(m.minutes < 60, 1, if(m.minutes <= 2880, 60, 1440)) as step
                          from (select f.channel, f.reply_minutes is not null as replied, f.outcome is null as open,
                                       coalesce(f.reply_minutes, least(%d, greatest(0, timestampdiff(minute, f.asked_at, coalesce(f.closed_at, %s))))) as minutes
                                  %s and f.channel is not null and f.asked_at is not null) m) w
                 group by 1, 2, 3, 4
                """.formatted(Duration.ofDays(Ask.SILENT_DAYS).toMinutes(), now, facts);
    }

    /// Months are read as sums once nothing in them can wait any longer.
    List<ChannelReplies> byChannel(Instant now, FactFilter any) {
        var filter = any.whole().summedUntil(now.minus(Duration.ofDays(Ask.SILENT_DAYS)));
        var sums = """
                 union all
                select s.channel, s.replied, s.open, s.minutes, s.asks from reply_sum s where s.coach_id = :coach and s.month in (:months)
                """;
        var facts = waits(":now", "from ask_fact f where f.sight = 'SHARED' and " + filter.sql());
        var alike = db.sql("""
                        select s.channel, s.replied, s.open, s.minutes, sum(s.asks) as asks from (%s) s
                         group by s.channel, s.replied, s.open, s.minutes order by 1, 2, 3, 4
                        """.formatted(facts + (filter.summed().isEmpty() ? "" : sums)))
                .params(filter.values())
                .param("now", now)
                .query((row, _) -> alike(row))
                .list();
        return channels(alike);
    }

    private static Alike alike(ResultSet row) throws SQLException {
        var lasted = Duration.ofMinutes(row.getLong("minutes"));
        return new Alike(
                Channel.valueOf(row.getString("channel")),
                new Wait(lasted, row.getBoolean("replied"), row.getInt("asks")),
                row.getBoolean("open"));
    }

    private static List<ChannelReplies> channels(List<Alike> all) {
        var channels = new EnumMap<Channel, List<Alike>>(Channel.class);
        all.forEach(alike -> channels.computeIfAbsent(alike.channel(), _ -> new ArrayList<>())
                .add(alike));
        return channels.entrySet().stream()
                .map(channel -> new ChannelReplies(
                        channel.getKey(),
                        new ReplyTimes(
                                channel.getValue().stream().map(Alike::waited).toList()),
                        channel.getValue().stream()
                                .filter(Alike::open)
                                .mapToInt(alike -> alike.waited().asks())
                                .sum()))
                .toList();
    }
}
