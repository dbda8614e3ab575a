package de.traudich.coaching;

import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentQueries {

    private final JdbcClient db;

    AssignmentQueries(JdbcClient db) {
        this.db = db;
    }

    /// Everything assigned to a coachee, newest first.
    List<Assignment> of(PersonId coachee, int most) {
        return db.sql("""
                        select s.id as assignment_id, c.name as coach, s.due, s.note, a.id as ask_id, a.*,
                        """ + ExerciseRow.COLUMNS + """
                          from assignment s join ask a on a.id = s.ask_id join exercise e on e.id = a.exercise_id
                          join person c on c.id = s.coach_id
                         where s.coachee_id = :coachee order by s.created_at desc, s.id desc limit :most
                        """)
                .param("coachee", coachee.value())
                .param("most", most)
                .query((row, _) -> new Assignment(
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        row.getString("coach"),
                        ExerciseRow.of(row),
                        row.getObject("due", LocalDate.class),
                        row.getString("note"),
                        AskRow.of(row, "ask_id")))
                .list();
    }
}
