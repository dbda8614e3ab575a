package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Reads where people stand in a program. Of an ask only whether it was reported. A step shows the exercise that was
/// delivered, or the newest version of the one chosen, which is what will be.
@Repository
class EnrolmentQueries {

    private static final String SELECT = "select " + ExerciseRow.COLUMNS + """
            , n.id as enrolment_id, n.program_id, n.version, n.practice_id, n.coach_id, c.name as coach, c.language,
              n.coachee_id, p.name, n.state, n.started_on, r.zone, s.step_id, s.rule, s.days, d.at as delivered_at,
              d.id is not null and d.ask_id is null as skipped,
              case when d.ask_id is null then d.at else coalesce(a.answered_at, a.not_asked_at) end as ended_at
              from enrolment n join practice r on r.id = n.practice_id
              join person c on c.id = n.coach_id join person p on p.id = n.coachee_id
              join program_step s on s.program_id = n.program_id and s.version = n.version
              left join delivery d on d.enrolment_id = n.id and d.step_id = s.step_id
              left join ask a on a.id = d.ask_id
              join exercise chosen on chosen.id = s.exercise_id
              join exercise e on e.id = coalesce(a.exercise_id,
                   (select newest.id from exercise newest where newest.series_id = chosen.series_id
                     order by newest.version desc limit 1))
            """;

    private final JdbcClient db;

    EnrolmentQueries(JdbcClient db) {
        this.db = db;
    }

    /// Running first, ended last.
    List<Enrolment> of(ProgramId program, PersonId coach) {
        return read(db.sql(SELECT + """
                         where n.program_id = :program and n.coach_id = :coach
                         order by field(n.state, 'RUNNING', 'PAUSED', 'ENDED'), p.name, n.id, s.number
                        """).param("program", program.value()).param("coach", coach.value()));
    }

    Optional<Enrolment> find(EnrolmentId id) {
        return read(db.sql(SELECT + "where n.id = :id order by s.number").param("id", id.value())).stream()
                .findFirst();
    }

    List<EnrolmentId> running(ProgramId program) {
        return ids(db.sql("select id from enrolment where program_id = :program and state = 'RUNNING' order by id")
                .param("program", program.value()));
    }

    /// Running, with something left to deliver, from a place on.
    List<EnrolmentId> unfinished(EnrolmentId after, int most) {
        return ids(db.sql("""
                        select n.id from enrolment n
                         where n.state = 'RUNNING' and n.id > :after
                           and exists (select 1 from program_step s
                                        where s.program_id = n.program_id and s.version = n.version
                                          and not exists (select 1 from delivery d
                                                           where d.enrolment_id = n.id and d.step_id = s.step_id))
                         order by n.id limit :most
                        """).param("after", after.value()).param("most", most));
    }

    List<EnrolmentId> ofAsks(Collection<AskId> asks) {
        return ids(db.sql("select distinct enrolment_id as id from delivery where ask_id in (:asks)")
                .param("asks", asks.stream().map(AskId::value).toList()));
    }

    private static List<EnrolmentId> ids(StatementSpec statement) {
        return statement
                .query((row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
                .list();
    }

    private static List<Enrolment> read(StatementSpec statement) {
        var found = new LinkedHashMap<EnrolmentId, Enrolment>();
        statement.query(row -> {
            found.merge(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), enrolment(row), (old, more) -> {
                var steps = new ArrayList<>(old.steps());
                steps.addAll(more.steps());
                return old.with(steps);
            });
        });
        return List.copyOf(found.values());
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new ProgramId(row.getObject("program_id", UUID.class)),
                row.getInt("version"),
                new Person(
                        new PersonId(row.getObject("coach_id", UUID.class)),
                        new PracticeId(row.getObject("practice_id", UUID.class)),
                        row.getString("coach"),
                        Language.of(row.getString("language"))),
                new PersonId(row.getObject("coachee_id", UUID.class)),
                row.getString("name"),
                Enrolment.State.valueOf(row.getString("state")),
                row.getObject("started_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                List.of(step(row)));
    }

    private static EnrolledStep step(ResultSet row) throws SQLException {
        return new EnrolledStep(
                new ProgramStep(
                        new StepId(row.getObject("step_id", UUID.class)), ExerciseRow.of(row), DeliveryRuleRow.of(row)),
                row.getObject("delivered_at", Instant.class),
                row.getBoolean("skipped"),
                row.getObject("ended_at", Instant.class));
    }
}
