package de.traudich.insights;

import de.traudich.asks.AskRow;
import de.traudich.asks.Fears;
import de.traudich.asks.Happened;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseRow;
import de.traudich.insights.Observation.Belief;
import de.traudich.insights.Observation.Dreaded;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Reads a person's own asks as observations, and what they learned. No limit on the observations: leaving
/// out the oldest would bend every number.
@Repository
class RealityCheckQueries {

    private static final String LESSONS =
            "select a.id as ask_id, a.*, l.at as learned_at, " + ExerciseRow.COLUMNS + """
              from (select id, coalesce(answered_at, not_asked_at, waiting_at, asked_at, created_at) as at
                      from ask where person_id = :person and learned <> '') l
              join ask a on a.id = l.id left join exercise e on e.id = a.exercise_id
            """;
    private static final String NEWEST_FIRST = " order by l.at desc, l.id desc limit :most";

    private final JdbcClient db;

    RealityCheckQueries(JdbcClient db) {
        this.db = db;
    }

    /// Newest first by when they were asked or given up; what has not come so far says nothing yet.
    List<Observation> observations(PersonId who) {
        return db.sql("""
                        select a.*, n.channel as note_channel, n.tie, n.dread_chance, n.fear_peak, n.dread_happened,
                               n.belief_before, n.belief_after
                          from ask a left join ask_notes n on n.id = a.id
                         where a.person_id = :person and (a.asked_at is not null or a.not_asked_at is not null)
                         order by coalesce(a.asked_at, a.not_asked_at) desc, a.id desc
                        """)
                .param("person", who.value())
                .query((row, _) -> observation(row))
                .list();
    }

    List<Lesson> newest(PersonId who, int most) {
        return lessons(db.sql(LESSONS + NEWEST_FIRST), who, most);
    }

    List<Lesson> older(PersonId who, Lesson.Place after, int most) {
        return lessons(
                db.sql(LESSONS + "where l.at < :at or (l.at = :at and l.id < :after)" + NEWEST_FIRST)
                        .param("at", after.at())
                        .param("after", after.ask().value()),
                who,
                most);
    }

    private static List<Lesson> lessons(StatementSpec statement, PersonId who, int most) {
        return statement
                .param("person", who.value())
                .param("most", most)
                .query((row, _) -> lesson(row))
                .list();
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var ask = AskRow.of(row, "id");
        var prediction = ask.prediction();
        return new Observation(
                ask.exercise(),
                FactRow.constant(row, "note_channel", Channel::valueOf),
                FactRow.constant(row, "tie", Tie::valueOf),
                prediction == null ? null : prediction.yes(),
                new Fears(
                        prediction == null ? null : prediction.fear(),
                        FactRow.number(row, "fear_peak", Fear::new),
                        ask.fearAfter()),
                new Dreaded(
                        FactRow.number(row, "dread_chance", Percent::new),
                        FactRow.constant(row, "dread_happened", Happened::valueOf)),
                new Belief(
                        FactRow.number(row, "belief_before", Percent::new),
                        FactRow.number(row, "belief_after", Percent::new)),
                ask.askedAt(),
                ask.outcome(),
                FactRow.notBefore(ask.askedAt(), ask.answeredAt()),
                ask.notAsked());
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        var ask = AskRow.of(row, "ask_id");
        return new Lesson(
                ask.id(),
                Objects.requireNonNull(row.getObject("learned_at", Instant.class)),
                ask.learned(),
                ask.exercise() == null ? null : ExerciseRow.of(row),
                ask.prediction() == null ? null : ask.prediction().yes(),
                ask.outcome(),
                ask.notAsked() != null);
    }
}
