package de.traudich.coaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a coach may know, newest first, in pages that begin where the last one ended. Each coachee's newest are
/// taken off their index, however many asks lie below, and only what is shown is read whole: joined in the order it is
/// written, or MariaDB begins with all asks of all coachees.
@Repository
class FeedQueries {

    private static final String ANY = "true";
    private static final String KIND = """
            :kind = case when %1$s and a.outcome is not null then 'ANSWERED'
                         when %1$s and a.not_asked_at is not null then 'NOT_ASKED' else 'ASKED' end
            """.formatted(SharedRow.NUMBERS);

    private final JdbcClient db;

    FeedQueries(JdbcClient db) {
        this.db = db;
    }

    List<FeedItem> newest(FeedSlice slice, int most) {
        return read(slice, ANY, null, most);
    }

    List<FeedItem> downTo(FeedSlice slice, FeedSlice.Place last, int most) {
        return read(slice, "a.moved_at >= :at and (a.moved_at > :at or a.id >= :ask)", last, most);
    }

    List<FeedItem> olderThan(FeedSlice slice, FeedSlice.Place last, int most) {
        return read(slice, "a.moved_at <= :at and (a.moved_at < :at or a.id < :ask)", last, most);
    }

    private List<FeedItem> read(FeedSlice slice, String page, FeedSlice.@Nullable Place place, int most) {
        var coachees = coachees(slice);
        if (coachees.isEmpty()) return List.of();
        var kind = slice.kind();
        var statement = db.sql("select straight_join p.name, a.moved_at as at, " + SharedRow.COLUMNS + " from ("
                        + newestOfEach(coachees.size(), page, kind) + ") newest join (" + SharedRow.JOINED
                        + ") on a.id = newest.id where c.coach_id = :coach order by at desc, ask_id desc")
                .param("coach", slice.coach().value())
                .param("kind", kind == null ? null : kind.name())
                .param("at", place == null ? null : place.at())
                .param("ask", place == null ? null : place.ask().value())
                .param("most", most);
        for (int number = 0; number < coachees.size(); number++) {
            statement = statement.param("coachee" + number, coachees.get(number));
        }
        return statement.query((row, _) -> item(row)).list();
    }

    private List<UUID> coachees(FeedSlice slice) {
        var coachee = slice.coachee();
        return db.sql(
                        "select coachee_id from coaching where coach_id = :coach and (:coachee is null or coachee_id = :coachee)")
                .param("coach", slice.coach().value())
                .param("coachee", coachee == null ? null : coachee.value())
                .query(UUID.class)
                .list();
    }

    private static String newestOfEach(int coachees, String page, FeedSlice.@Nullable Kind kind) {
        var where = kind == null ? ANY : kind == FeedSlice.Kind.WORDS ? SharedRow.WORDS : KIND;
        var notes = kind == FeedSlice.Kind.WORDS ? "left join ask_notes n on n.id = a.id" : "";
        return IntStream.range(0, coachees)
                .mapToObj(number -> """
                        (select a.id, a.moved_at from ask a %s
                          where a.person_id = :coachee%d and a.moved_at is not null and %s and %s
                          order by a.moved_at desc, a.id desc limit :most)
                        """.formatted(notes, number, page, where))
                .collect(Collectors.joining(" union all ", "", " order by moved_at desc, id desc limit :most"));
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
