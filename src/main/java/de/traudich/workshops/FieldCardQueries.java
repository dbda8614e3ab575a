package de.traudich.workshops;

import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks of rounds that somebody is out with, may still go out with, or has just reported.
@Repository
class FieldCardQueries {

    private static final int MOST = 12;

    private final JdbcClient db;

    FieldCardQueries(JdbcClient db) {
        this.db = db;
    }

    List<FieldCard> of(Person who, Instant reportedSince) {
        return db.sql("select r.id as r_id, r.workshop_id as r_workshop_id, r.number as r_number, r.phase as r_phase,"
                        + " r.ends_at as r_ends_at, r.paused_at as r_paused_at, coalesce(n.whom, '') as n_whom,"
                        + " a.id as ask_id, a.*, " + ExerciseRow.COLUMNS + """
                          from participant p
                          join round_ask q on q.workshop_id = p.workshop_id and q.participant_id = p.id
                          join round r on r.id = q.round_id
                          join exercise e on e.id = r.exercise_id
                          join ask a on a.id = q.ask_id
                          left join ask_notes n on n.id = a.id
                         where p.practice_id = :practice and p.person_id = :person
                           and (r.phase = 'ASKING'
                                or a.set_off_at is not null and a.outcome is null and a.not_asked_at is null
                                or a.answered_at > :since or a.not_asked_at > :since)
                         order by r.created_at desc, r.id desc limit :most
                        """)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("since", reportedSince)
                .param("most", MOST)
                .query((row, _) -> card(row))
                .list();
    }

    private static FieldCard card(ResultSet row) throws SQLException {
        return new FieldCard(
                new WorkshopId(row.getObject("r_workshop_id", UUID.class)),
                new Round(
                        new RoundId(row.getObject("r_id", UUID.class)),
                        row.getInt("r_number"),
                        ExerciseRow.of(row),
                        Phase.valueOf(row.getString("r_phase")),
                        Reveal.COVERED,
                        row.getObject("r_ends_at", Instant.class),
                        row.getObject("r_paused_at", Instant.class)),
                AskRow.of(row, "ask_id"),
                Objects.requireNonNull(row.getString("n_whom")));
    }
}
