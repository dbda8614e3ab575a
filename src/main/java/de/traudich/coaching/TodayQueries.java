package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what is a coachee's own: every ask, handed over or taken.
@Repository
class TodayQueries {

    private static final String SELECT =
            "select a.id as ask_id, a.*, c.name as coach, coalesce(s.due, n.due_on) as due, s.note, b.id is not null as big, b.wished_at is not null as wished,"
                    + " b.answered_at is not null as answered, coalesce(b.agreed, false) as agreed, "
                    + AskRow.BRIEF_COLUMNS
                    + ", " + FeedbackRepository.UNREAD.formatted("a.person_id") + " as unread, " + ExerciseRow.COLUMNS
                    + """
               from ask a left join exercise e on e.id = a.exercise_id left join ask_notes n on n.id = a.id
               left join assignment s on s.ask_id = a.id left join person c on c.id = s.coach_id
               left join big_step b on b.id = a.id
            """;

    private final JdbcClient db;

    TodayQueries(JdbcClient db) {
        this.db = db;
    }

    List<TodayItem> newest(PersonId coachee, int most) {
        return db.sql(SELECT + "where a.person_id = :coachee order by a.created_at desc, a.id desc limit :most")
                .param("coachee", coachee.value())
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    /// The page after this one, which may have left the day's list meanwhile.
    List<TodayItem> older(PersonId coachee, Ask than, int most) {
        return db.sql(SELECT + """
                         where a.person_id = :coachee
                           and (a.created_at < :at or (a.created_at = :at and a.id < :than))
                         order by a.created_at desc, a.id desc limit :most
                        """)
                .param("coachee", coachee.value())
                .param("at", than.createdAt())
                .param("than", than.id().value())
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    List<TodayItem> among(PersonId coachee, Collection<AskId> asks) {
        return db.sql(SELECT + "where a.person_id = :coachee and a.id in (:asks) order by a.created_at desc, a.id desc")
                .param("coachee", coachee.value())
                .param("asks", asks.stream().map(AskId::value).toList())
                .query((row, _) -> item(row))
                .list();
    }

    Optional<TodayItem> find(PersonId coachee, AskId ask) {
        return db.sql(SELECT + "where a.id = :ask and a.person_id = :coachee")
                .param("ask", ask.value())
                .param("coachee", coachee.value())
                .query((row, _) -> item(row))
                .optional();
    }

    /// Who takes something twice at once comes second here and sees the first. Before anything else is read: what has
    /// been read once is not read anew in one transaction.
    void hold(PersonId coachee) {
        db.sql("select id from person where id = :coachee for update")
                .param("coachee", coachee.value())
                .query(UUID.class)
                .single();
    }

    /// Whether the coachee has this exercise before them already, in whatever version.
    boolean plans(PersonId coachee, ExerciseId exercise) {
        return db.sql("""
                        select exists (select 1 from ask a join exercise e on e.id = a.exercise_id
                                        where a.person_id = :coachee and e.series_id = (select series_id from exercise where id = :exercise)
                                          and asked_at is null and not_asked_at is null and not held and ask_until is null)
                        """)
                .param("coachee", coachee.value())
                .param("exercise", exercise.value())
                .query(Boolean.class)
                .single();
    }

    private static TodayItem item(ResultSet row) throws SQLException {
        var ask = AskRow.of(row, "ask_id");
        return new TodayItem(
                ask,
                AskRow.brief(row),
                ask.exercise() == null ? null : ExerciseRow.of(row),
                Objects.requireNonNullElse(row.getString("coach"), ""),
                row.getObject("due", LocalDate.class),
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getLong("changed"),
                row.getInt("unread"),
                BigStep.of(
                        row.getBoolean("big"),
                        row.getBoolean("wished"),
                        row.getBoolean("answered"),
                        row.getBoolean("agreed")));
    }
}
