package de.traudich.insights;

import de.traudich.exercises.Channel;
import de.traudich.insights.Scopes.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
    /// is taken to have waited longer than they did (decision 0091).
    List<ChannelReplies> byChannel(Scope scope) {
        var filter = scope.filter();
        var alike = db.sql("""
                        select w.channel, w.replied, w.open, if(w.replied, ceil(w.minutes / w.step), floor(w.minutes / w.step)) * w.step as minutes, count(*) as asks
                          from (select m.*, if(m.minutes < 60, 1, if(m.minutes <= 2880, 60, 1440)) as step
                                  from (select f.channel, f.reply_minutes is not null as replied, f.outcome is null as open,
                                               coalesce(f.reply_minutes, greatest(0, timestampdiff(minute, f.asked_at, coalesce(f.closed_at, :now)))) as minutes
                                          from ask_fact f
                                         where f.sight = 'SHARED' and f.channel is not null and f.asked_at is not null and %s) m) w
                         group by 1, 2, 3, 4 order by 1, 2, 3, 4
                        """.formatted(filter.sql()))
                .params(filter.values())
                .param("now", scope.now())
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
