package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// One conditional statement per verb; its row count is the answer.
@Repository
class EnrolmentRepository {

    private static final String MINE = " where id = :id and coach_id = :coach ";

    private final JdbcClient db;

    EnrolmentRepository(JdbcClient db) {
        this.db = db;
    }

    /// Keeps the program of an enrolment from being deleted until this is done; false when it is gone.
    boolean hold(EnrolmentId id) {
        return db.sql("""
                        select id from program where id = (select program_id from enrolment where id = :id)
                          lock in share mode
                        """).param("id", id.value()).query(UUID.class).optional().isPresent();
    }

    /// The same of a coach's own program.
    boolean hold(ProgramId program, PersonId coach) {
        return db.sql("select id from program where id = :program and coach_id = :coach lock in share mode")
                .param("program", program.value())
                .param("coach", coach.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /// Into the newest version. False when the coachee is in this program already.
    boolean enrol(EnrolmentId id, ProgramId program, Person coach, PersonId coachee, LocalDate today, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into enrolment (id, practice_id, coach_id, coachee_id, program_id, version, state, started_on,
                               created_at)
                        select :id, practice_id, coach_id, :coachee, id, version, 'RUNNING', :today, :now
                          from program where id = :program and coach_id = :coach
                        """)
                .param("id", id.value())
                .param("program", program.value())
                .param("coach", coach.id().value())
                .param("coachee", coachee.value())
                .param("today", today)
                .param("now", now)
                .update());
    }

    boolean pause(EnrolmentId id, PersonId coach, LocalDate today) {
        return mine("state = 'PAUSED', paused_on = :today", "and state = 'RUNNING'", id, coach)
                        .param("today", today)
                        .update()
                > 0;
    }

    /// The days it paused do not count.
    boolean resume(EnrolmentId id, PersonId coach, LocalDate today) {
        return mine("""
                                started_on = started_on + interval datediff(:today, paused_on) day, state = 'RUNNING',
                                paused_on = null""", "and state = 'PAUSED'", id, coach)
                        .param("today", today)
                        .update()
                > 0;
    }

    boolean end(EnrolmentId id, PersonId coach) {
        return mine("state = 'ENDED', paused_on = null", "and state <> 'ENDED'", id, coach)
                        .update()
                > 0;
    }

    void apply(ProgramId program, int version) {
        db.sql("update enrolment set version = :version where program_id = :program and state <> 'ENDED'")
                .param("version", version)
                .param("program", program.value())
                .update();
    }

    /// True for the one who comes first. Nothing is claimed of a program that pauses, ended or has a newer version.
    boolean claim(Enrolment enrolment, StepId step, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into delivery (id, practice_id, program_id, enrolment_id, version, step_id, at)
                        select :delivery, practice_id, program_id, id, version, :step, :now
                          from enrolment where id = :id and version = :version and state = 'RUNNING'
                        """)
                .param("delivery", Ids.next())
                .param("id", enrolment.id().value())
                .param("version", enrolment.version())
                .param("step", step.value())
                .param("now", now)
                .update());
    }

    void delivered(EnrolmentId id, StepId step, AskId ask) {
        db.sql("update delivery set ask_id = :ask where enrolment_id = :id and step_id = :step")
                .param("ask", ask.value())
                .param("id", id.value())
                .param("step", step.value())
                .update();
    }

    private StatementSpec mine(String change, String condition, EnrolmentId id, PersonId coach) {
        return db.sql("update enrolment set " + change + MINE + condition)
                .param("id", id.value())
                .param("coach", coach.value());
    }
}
