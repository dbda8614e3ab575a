package de.traudich.workshops;

import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what one person did in which workshop, in one statement.
@Repository
class AttendanceQueries {

    private final JdbcClient db;

    AttendanceQueries(JdbcClient db) {
        this.db = db;
    }

    List<Attendance> newest(PersonId person, int most) {
        var found = new LinkedHashMap<WorkshopId, Attendance>();
        var turns = new LinkedHashMap<WorkshopId, List<Attendance.Turn>>();
        db.sql("select a.id as ask_id, a.*, w.id as w_id, w.title as w_title, w.starts_at as w_starts_at,"
                        + " w.closed_at as w_closed_at, r.number as r_number, " + ExerciseRow.COLUMNS + """
                           from (select p.id, p.workshop_id from participant p join workshop n on n.id = p.workshop_id
                                  where p.person_id = :person order by n.starts_at desc, n.id desc limit :most) mine
                           join workshop w on w.id = mine.workshop_id
                           left join round r on r.workshop_id = w.id and r.phase <> 'CHOSEN'
                           left join exercise e on e.id = r.exercise_id
                           left join round_ask q on q.round_id = r.id and q.participant_id = mine.id
                           left join ask a on a.id = q.ask_id
                          order by w.starts_at desc, w.id desc, r.number
                        """)
                .param("person", person.value())
                .param("most", most)
                .query((row, _) -> add(row, found, turns))
                .list();
        return found.values().stream()
                .map(one -> with(one, turns.getOrDefault(one.workshop(), List.of())))
                .toList();
    }

    private static boolean add(
            ResultSet row, Map<WorkshopId, Attendance> found, Map<WorkshopId, List<Attendance.Turn>> turns)
            throws SQLException {
        var id = new WorkshopId(row.getObject("w_id", UUID.class));
        found.putIfAbsent(id, attendance(id, row));
        var theirs = turns.computeIfAbsent(id, _ -> new ArrayList<>());
        return row.getString("e_id") != null
                && theirs.add(
                        new Attendance.Turn(row.getInt("r_number"), ExerciseRow.of(row), AskRow.orNull(row, "ask_id")));
    }

    private static Attendance attendance(WorkshopId id, ResultSet row) throws SQLException {
        return new Attendance(
                id,
                row.getString("w_title"),
                Objects.requireNonNull(row.getObject("w_starts_at", Instant.class)),
                row.getString("w_closed_at") != null,
                List.of());
    }

    private static Attendance with(Attendance one, List<Attendance.Turn> turns) {
        return new Attendance(one.workshop(), one.title(), one.startsAt(), one.closed(), turns);
    }
}
