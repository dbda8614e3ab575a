package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lock itself is a condition of the statements that mark an ask as asked.
@Repository
class BigStepRepository {

    private static final String OPEN = """
             b.wished_at is not null and b.answered_at is null
               and exists (select 1 from ask a where a.id = b.id and a.asked_at is null and a.not_asked_at is null)
               and exists (select 1 from coaching c where c.coach_id = :coach and c.coachee_id = b.person_id)
            """;

    private final JdbcClient db;

    BigStepRepository(JdbcClient db) {
        this.db = db;
    }

    /// Only for who has a coach who could say yes.
    void need(AskId ask) {
        db.sql("""
                        insert ignore into big_step (id, practice_id, person_id)
                        select a.id, a.practice_id, a.person_id from ask a join exercise e on e.id = a.exercise_id
                         where a.id = :ask and (e.coach_consent or e.difficulty >= :from)
                           and exists (select 1 from coaching c where c.coachee_id = a.person_id)
                        """).param("ask", ask.value()).param("from", Exercise.BIG_FROM).update();
    }

    /// Also once more, after the coach wanted to talk.
    boolean wish(AskId ask, PersonId who, Instant now) {
        return db.sql("""
                        update big_step set wished_at = :now, answered_at = null, answered_by = null
                         where id = :ask and person_id = :who and not agreed
                        """)
                        .param("now", now)
                        .param("ask", ask.value())
                        .param("who", who.value())
                        .update()
                > 0;
    }

    /// Of two coaches who answer at once the first one counts.
    boolean answer(AskId ask, PersonId coach, boolean agreed, Instant now) {
        return db.sql(
                                "update big_step b set agreed = :agreed, answered_at = :now, answered_by = :coach where b.id = :ask and"
                                        + OPEN)
                        .param("agreed", agreed)
                        .param("now", now)
                        .param("coach", coach.value())
                        .param("ask", ask.value())
                        .update()
                > 0;
    }

    Optional<PersonId> coachee(AskId ask) {
        return db.sql("select person_id from big_step where id = :ask")
                .param("ask", ask.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /// Who has waited longest comes first.
    List<BigStepWish> wishes(PersonId coach) {
        return db.sql("select b.id as ask_id, b.wished_at, p.name, " + ExerciseRow.COLUMNS + """
                          from coaching k join big_step b on b.practice_id = k.practice_id and b.person_id = k.coachee_id
                          join person p on p.id = b.person_id
                          join ask t on t.id = b.id join exercise e on e.id = t.exercise_id
                         where k.coach_id = :coach and
                        """ + OPEN
                        + " order by b.wished_at, b.id")
                .param("coach", coach.value())
                .query((row, _) -> new BigStepWish(
                        new AskId(row.getObject("ask_id", UUID.class)),
                        row.getString("name"),
                        ExerciseRow.of(row),
                        Objects.requireNonNull(row.getObject("wished_at", Instant.class))))
                .list();
    }
}
