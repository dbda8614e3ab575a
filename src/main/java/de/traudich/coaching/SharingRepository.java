package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.asks.Visibility;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SharingRepository {

    private final JdbcClient db;

    SharingRepository(JdbcClient db) {
        this.db = db;
    }

    record Words(Person coachee, String learned) {}

    /// An ask is shown to all coaches of a person alike: of several answers the most careful one counts.
    Openness openness(PersonId coachee) {
        return db
                .sql("select default_visibility from coaching where coachee_id = :coachee")
                .param("coachee", coachee.value())
                .query(String.class)
                .list()
                .stream()
                .map(Openness::valueOf)
                .min(Comparator.naturalOrder())
                .orElse(Openness.ONLY_ME);
    }

    void open(PersonId coachee, Openness openness) {
        db.sql("update coaching set default_visibility = :openness where coachee_id = :coachee")
                .param("openness", openness.name())
                .param("coachee", coachee.value())
                .update();
    }

    /// Holds the ask until the reading is written down: who takes it back at this moment waits, or was faster.
    Optional<Words> words(PersonId coach, AskId ask) {
        return db.sql("""
                        select a.learned, %s
                          from ask a join coaching c on c.coachee_id = a.person_id join person p on p.id = a.person_id
                          left join ask_notes n on n.id = a.id
                         where a.id = :ask and c.coach_id = :coach and %s lock in share mode
                        """.formatted(PersonRow.COLUMNS, SharedRow.WORDS))
                .param("ask", ask.value())
                .param("coach", coach.value())
                .query((row, _) -> new Words(PersonRow.of(row), row.getString("learned")))
                .optional();
    }

    /// Also what has been read and is shared no more: that it was read stays true.
    List<SharedAsk> shared(PersonId coachee, int most) {
        return db.sql("""
                        select a.id as ask_id, a.exercise_id, a.visibility,
                               coalesce(a.answered_at, a.not_asked_at, a.asked_at, a.created_at) as at,
                               (select group_concat(concat_ws(' ', g.day, g.what, g.times, g.name)
                                         order by g.day desc, g.what desc, g.name separator '\n')
                                  from (select r.ask_id, r.day, r.what, p.name, count(*) as times
                                          from reading r join person p on p.id = r.coach_id where r.coachee_id = :coachee
                                         group by r.ask_id, r.day, r.what, p.id, p.name) g
                                 where g.ask_id = a.id) as readings,
                        """ + ExerciseRow.COLUMNS + """
                          from ask a left join exercise e on e.id = a.exercise_id
                         where a.person_id = :coachee and (a.visibility in ('OUTCOME', 'COACH', 'HOST')
                               or exists (select 1 from reading r where r.practice_id = a.practice_id and r.ask_id = a.id))
                         order by at desc, a.id desc limit :most
                        """)
                .param("coachee", coachee.value())
                .param("most", most)
                .query((row, _) -> shared(row))
                .list();
    }

    private static SharedAsk shared(ResultSet row) throws SQLException {
        return new SharedAsk(
                new AskId(row.getObject("ask_id", UUID.class)),
                SharedRow.exercise(row),
                Visibility.valueOf(row.getString("visibility")),
                Objects.requireNonNull(row.getObject("at", Instant.class)),
                readings(row.getString("readings")));
    }

    private static List<SharedAsk.Reading> readings(@Nullable String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(SharingRepository::reading)
                        .toList();
    }

    private static SharedAsk.Reading reading(String line) {
        var parts = line.split(" ", 4);
        return new SharedAsk.Reading(
                parts[3], LocalDate.parse(parts[0]), SharedAsk.What.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
