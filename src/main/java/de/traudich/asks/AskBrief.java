package de.traudich.asks;

import de.traudich.exercises.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What lists show beside an ask: whom and what for, how long to wait, and whether thanks were said.
public record AskBrief(
        String whom,
        @Nullable Favour favour,
        @Nullable Channel channel,
        @Nullable Integer horizonDays,
        boolean followedUp,
        boolean thanked) {

    public static final AskBrief NONE = new AskBrief("", null, null, null, false, false);

    /// For queries that join the notes as `n`.
    public static final String COLUMNS =
            "n.whom, n.favour, n.channel as note_channel, n.horizon_days, n.followed_up_at, n.thanked_at";

    public static AskBrief of(ResultSet row) throws SQLException {
        var favour = row.getString("favour");
        var channel = row.getString("note_channel");
        return new AskBrief(
                Objects.requireNonNullElse(row.getString("whom"), ""),
                favour == null ? null : Favour.valueOf(favour),
                channel == null ? null : Channel.valueOf(channel),
                row.getObject("horizon_days", Integer.class),
                row.getString("followed_up_at") != null,
                row.getString("thanked_at") != null);
    }

    /// When silence may be called no reply, null while nobody was asked or no horizon was set.
    public @Nullable Instant horizon(Ask ask) {
        return Expectation.horizon(ask, horizonDays);
    }
}
