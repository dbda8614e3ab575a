package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a coach may know. What is not shared never leaves the database.
@Repository
class FeedQueries {

    private static final String NUMBERS = "a.visibility in ('OUTCOME', 'COACH')";

    private final JdbcClient db;

    FeedQueries(JdbcClient db) {
        this.db = db;
    }

    List<FeedItem> newest(PersonId coach, int most) {
        return db.sql("""
                        select p.name, case when %1$s then coalesce(a.answered_at, a.not_asked_at, a.asked_at) else a.asked_at end as at,
                               a.id as ask_id, a.person_id, e.id as exercise_id, a.visibility, a.held, a.ask_until, a.created_at,
                               '' as opening, a.asked_at, a.set_off_at, a.locked_at,
                               if(%1$s, a.chance, null) as chance, if(%1$s, a.fear_before, null) as fear_before,
                               if(%1$s, a.waiting_at, null) as waiting_at, if(%1$s, a.outcome, null) as outcome,
                               if(%1$s, a.answered_at, null) as answered_at, if(%1$s, a.fear_after, null) as fear_after,
                               if(%1$s, a.not_asked_reason, null) as not_asked_reason, if(%1$s, a.not_asked_at, null) as not_asked_at,
                               if(a.visibility = 'COACH', a.learned, '') as learned, null as released_at,
                               %2$s
                          from coaching c join ask a on a.person_id = c.coachee_id join person p on p.id = a.person_id
                          left join assignment s on s.ask_id = a.id and s.coach_id = c.coach_id
                          left join exercise e on e.id = a.exercise_id and (%1$s or s.id is not null)
                         where c.coach_id = :coach and (a.asked_at is not null or (%1$s and a.not_asked_at is not null))
                         order by at desc, a.id desc limit :most
                        """.formatted(NUMBERS, ExerciseRow.COLUMNS))
                .param("coach", coach.value())
                .param("most", most)
                .query((row, _) -> item(row))
                .list();
    }

    private static FeedItem item(ResultSet row) throws SQLException {
        Ask ask = AskRow.of(row, "ask_id");
        return new FeedItem(
                ask.id(),
                ask.person(),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("at", Instant.class)),
                ask.exercise() == null ? null : ExerciseRow.of(row),
                ask.visibility().showsNumbers(),
                ask.outcome() == null && ask.waitingAt() != null,
                ask.outcome(),
                ask.notAsked(),
                ask.prediction(),
                ask.fearAfter(),
                ask.learned());
    }
}
