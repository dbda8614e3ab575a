package de.traudich.exercises;

import de.traudich.people.Person;
import de.traudich.people.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExerciseRepository {

    private final JdbcClient db;

    ExerciseRepository(JdbcClient db) {
        this.db = db;
    }

    /// The newest version of everything a practice may use, easiest first.
    List<Exercise> current(PracticeId practice) {
        return db.sql("select " + ExerciseRow.COLUMNS + """
                          from exercise e
                         where (e.practice_id is null or e.practice_id = :practice) and e.retired_at is null
                           and not exists (select 1 from exercise newer
                                            where newer.series_id = e.series_id and newer.version > e.version)
                         order by e.difficulty, e.code is null, e.code, e.title_de
                        """)
                .param("practice", practice.value())
                .query((row, _) -> ExerciseRow.of(row))
                .list();
    }

    /// Any version, retired ones too: old asks still show what they were about.
    Optional<Exercise> find(PracticeId practice, ExerciseId id) {
        return db.sql("select " + ExerciseRow.COLUMNS + """
                          from exercise e
                         where e.id = :id and (e.practice_id is null or e.practice_id = :practice)
                        """)
                .param("id", id.value())
                .param("practice", practice.value())
                .query((row, _) -> ExerciseRow.of(row))
                .optional();
    }

    /// What the newest version of its series is; nothing once that was retired.
    Optional<Exercise> newest(PracticeId practice, ExerciseId id) {
        return db.sql("select " + ExerciseRow.COLUMNS + """
                          from exercise chosen join exercise e on e.series_id = chosen.series_id
                         where chosen.id = :id and (e.practice_id is null or e.practice_id = :practice)
                           and e.retired_at is null
                           and not exists (select 1 from exercise newer
                                            where newer.series_id = e.series_id and newer.version > e.version)
                        """)
                .param("id", id.value())
                .param("practice", practice.value())
                .query((row, _) -> ExerciseRow.of(row))
                .optional();
    }

    void add(ExerciseId id, UUID series, int version, Person author, ExerciseDraft draft, Instant now) {
        var german = draft.german();
        var english = draft.english();
        db.sql("""
                        insert into exercise (id, series_id, version, practice_id, author_id, difficulty, brake, channels, minutes,
                               in_workshop, coach_consent, title_de, title_en, instruction_de, instruction_en, preparation_de, preparation_en,
                               reflection_de, reflection_en, safety_de, safety_en, created_at)
                        values (:id, :series, :version, :practice, :author, :difficulty, :brake, :channels, :minutes,
                               :inWorkshop, :coachConsent, :titleDe, :titleEn, :instructionDe, :instructionEn, :preparationDe, :preparationEn,
                               :reflectionDe, :reflectionEn, :safetyDe, :safetyEn, :now)
                        """)
                .param("id", id.value())
                .param("series", series)
                .param("version", version)
                .param("practice", author.practice().value())
                .param("author", author.id().value())
                .param("difficulty", draft.difficulty())
                .param("brake", draft.brake().name())
                .param(
                        "channels",
                        draft.channels().stream().map(Channel::name).sorted().collect(Collectors.joining("|")))
                .param("minutes", draft.minutes())
                .param("inWorkshop", draft.inWorkshop())
                .param("coachConsent", draft.coachConsent())
                .param("titleDe", german.title())
                .param("titleEn", english.title())
                .param("instructionDe", german.instruction())
                .param("instructionEn", english.instruction())
                .param("preparationDe", german.preparation())
                .param("preparationEn", english.preparation())
                .param("reflectionDe", german.reflection())
                .param("reflectionEn", english.reflection())
                .param("safetyDe", german.safety())
                .param("safetyEn", english.safety())
                .param("now", now)
                .update();
    }

    /// True for the one who comes first; built-in exercises belong to nobody and cannot be retired.
    boolean retire(PracticeId practice, ExerciseId id, Instant now) {
        return db.sql(
                                "update exercise set retired_at = :now where id = :id and practice_id = :practice and retired_at is null")
                        .param("now", now)
                        .param("id", id.value())
                        .param("practice", practice.value())
                        .update()
                > 0;
    }
}
