package de.traudich.coaching;

import de.traudich.exercises.ExerciseRow;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgramRepository {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    ProgramRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    List<ProgramLine> of(PersonId coach) {
        return db.sql("""
                        select p.id, p.name,
                               (select count(*) from program_step s where s.program_id = p.id and s.version = p.version) as steps,
                               (select count(*) from program_step s join exercise e on e.id = s.exercise_id
                                  join exercise n on n.series_id = e.series_id and n.retired_at is not null
                                 where s.program_id = p.id and s.version = p.version and not exists (select 1 from exercise newer
                                       where newer.series_id = n.series_id and newer.version > n.version)) as retired,
                               (select count(*) from enrolment n where n.program_id = p.id and n.state = 'RUNNING') as running,
                               (select count(*) from enrolment n where n.program_id = p.id and n.state = 'PAUSED') as paused
                          from program p where p.coach_id = :coach order by p.name, p.id
                        """)
                .param("coach", coach.value())
                .query((row, _) -> new ProgramLine(
                        new ProgramId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("steps"),
                        row.getInt("retired"),
                        row.getInt("running"),
                        row.getInt("paused")))
                .list();
    }

    Optional<Program> find(ProgramId id, PersonId coach) {
        return db.sql("select name, version from program where id = :id and coach_id = :coach")
                .param("id", id.value())
                .param("coach", coach.value())
                .query((row, _) ->
                        new Program(id, row.getString("name"), row.getInt("version"), steps(id, row.getInt("version"))))
                .optional();
    }

    private List<ProgramStep> steps(ProgramId program, int version) {
        return db.sql("select s.step_id, s.rule, s.days, " + ExerciseRow.COLUMNS + """
                          from program_step s join exercise e on e.id = s.exercise_id
                         where s.program_id = :program and s.version = :version order by s.number
                        """)
                .param("program", program.value())
                .param("version", version)
                .query((row, _) -> new ProgramStep(
                        new StepId(row.getObject("step_id", UUID.class)), ExerciseRow.of(row), DeliveryRuleRow.of(row)))
                .list();
    }

    /// False when the coach has a program of that name.
    boolean add(ProgramId id, Person coach, String name, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into program (id, practice_id, coach_id, name, version, created_at)
                        values (:id, :practice, :coach, :name, 1, :now)
                        """)
                .param("id", id.value())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("name", name)
                .param("now", now)
                .update());
    }

    /// False when the version somebody looked at is no longer the newest.
    boolean revise(ProgramId id, PersonId coach, int seen, String name) {
        return db.sql("""
                        update program set version = version + 1, name = :name
                         where id = :id and coach_id = :coach and version = :seen
                        """)
                        .param("name", name)
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /// With its steps and who was in it; what they were given is theirs.
    boolean delete(ProgramId id, PersonId coach) {
        return db.sql("delete from program where id = :id and coach_id = :coach")
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .update()
                > 0;
    }

    void addSteps(ProgramId program, int version, Person coach, List<ProgramDraft.Step> steps) {
        var rows = IntStream.range(0, steps.size())
                .mapToObj(at -> new MapSqlParameterSource("id", Ids.next())
                        .addValue("practice", coach.practice().value())
                        .addValue("coach", coach.id().value())
                        .addValue("program", program.value())
                        .addValue("version", version)
                        .addValue("number", at + 1)
                        .addValue("step", steps.get(at).id().value())
                        .addValue("exercise", steps.get(at).exercise().value())
                        .addValue("rule", DeliveryRuleRow.name(steps.get(at).rule()))
                        .addValue("days", DeliveryRuleRow.days(steps.get(at).rule())))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into program_step (id, practice_id, coach_id, program_id, version, number, step_id, exercise_id, rule, days)
                values (:id, :practice, :coach, :program, :version, :number, :step, :exercise, :rule, :days)
                """, rows);
    }
}
