package de.traudich.coaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a coach may know, newest first, in pages that begin where the last one ended.
@Repository
class FeedQueries {

    private final JdbcClient db;

    FeedQueries(JdbcClient db) {
        this.db = db;
    }

    List<FeedItem> newest(FeedSlice slice, int most) {
        return read(slice, "true", null, most);
    }

    List<FeedItem> downTo(FeedSlice slice, FeedSlice.Place last, int most) {
        return read(slice, "(at > :at or (at = :at and ask_id >= :ask))", last, most);
    }

    List<FeedItem> olderThan(FeedSlice slice, FeedSlice.Place last, int most) {
        return read(slice, "(at < :at or (at = :at and ask_id < :ask))", last, most);
    }

    private List<FeedItem> read(FeedSlice slice, String page, FeedSlice.@Nullable Place place, int most) {
        var coachee = slice.coachee();
        var kind = slice.kind();
        return db.sql("select p.name, " + SharedRow.MOVED + " as at, " + SharedRow.COLUMNS + " from " + SharedRow.JOINED
                        + """
                         where c.coach_id = :coach and (:coachee is null or c.coachee_id = :coachee)
                        having at is not null and (:kind is null or :kind = case when outcome is not null then 'ANSWERED'
                               when not_asked_at is not null then 'NOT_ASKED' else 'ASKED' end or (:kind = 'WORDS' and words))
                           and %s
                         order by at desc, ask_id desc limit :most
                        """.formatted(page))
                .param("coach", slice.coach().value())
                .param("coachee", coachee == null ? null : coachee.value())
                .param("kind", kind == null ? null : kind.name())
                .param("at", place == null ? null : place.at())
                .param("ask", place == null ? null : place.ask().value())
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    private static FeedItem item(ResultSet row) throws SQLException {
        return new FeedItem(
                SharedRow.ask(row),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("at", Instant.class)),
                SharedRow.exercise(row),
                row.getBoolean("words"));
    }
}
