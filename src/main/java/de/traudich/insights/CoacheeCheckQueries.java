package de.traudich.insights;

import de.traudich.asks.Fears;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseId;
import de.traudich.insights.Observation.Belief;
import de.traudich.insights.Observation.Dreaded;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what one coachee shares, ask by ask.
@Repository
class CoacheeCheckQueries {

    private final JdbcClient db;

    CoacheeCheckQueries(JdbcClient db) {
        this.db = db;
    }

    /// A round that only its host sees is none of it.
    List<Observation> newestFirst(FactFilter filter, PersonId coachee) {
        return db.sql("""
                        select f.series_id, f.channel, f.tie, f.chance, f.fear_before, f.fear_peak, f.fear_after, f.dread_chance, f.dread_happened,
                               f.belief_before, f.belief_after, f.asked_at, f.outcome, f.closed_at, f.not_asked_reason
                          from ask_fact f join coaching c on c.coach_id = f.coach_id and c.coachee_id = f.coachee_id
                         where f.sight = 'SHARED' and f.coached and f.coachee_id = :coachee and %s
                         order by f.at desc, f.ask_id desc
                        """.formatted(filter.sql()))
                .params(filter.values())
                .param("coachee", coachee.value())
                .query((row, _) -> observation(row))
                .list();
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var outcome = FactRow.constant(row, "outcome", Outcome::valueOf);
        var asked = row.getObject("asked_at", Instant.class);
        var closed = row.getObject("closed_at", Instant.class);
        return new Observation(
                exercise(row.getObject("series_id", UUID.class)),
                FactRow.constant(row, "channel", Channel::valueOf),
                FactRow.constant(row, "tie", Tie::valueOf),
                FactRow.number(row, "chance", Percent::new),
                new Fears(
                        FactRow.number(row, "fear_before", Fear::new),
                        FactRow.number(row, "fear_peak", Fear::new),
                        FactRow.number(row, "fear_after", Fear::new)),
                new Dreaded(
                        FactRow.number(row, "dread_chance", Percent::new),
                        FactRow.constant(row, "dread_happened", Happened::valueOf)),
                new Belief(
                        FactRow.number(row, "belief_before", Percent::new),
                        FactRow.number(row, "belief_after", Percent::new)),
                asked,
                outcome,
                outcome == null ? null : FactRow.notBefore(asked, closed),
                FactRow.constant(row, "not_asked_reason", NotAskedReason::valueOf));
    }

    /// All versions of an exercise are one.
    private static @Nullable ExerciseId exercise(@Nullable UUID series) {
        return series == null ? null : new ExerciseId(series);
    }
}
