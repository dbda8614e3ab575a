package de.traudich.insights;

import de.traudich.asks.Fears;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Observation.Belief;
import de.traudich.insights.Observation.Dreaded;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
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
                        select f.channel, f.tie, f.chance, f.fear_before, f.fear_peak, f.fear_after, f.asked_at, f.outcome, f.closed_at, f.not_asked_reason
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
        var outcome = constant(row, "outcome", Outcome::valueOf);
        var asked = row.getObject("asked_at", Instant.class);
        var closed = row.getObject("closed_at", Instant.class);
        return new Observation(
                null,
                constant(row, "channel", Channel::valueOf),
                constant(row, "tie", Tie::valueOf),
                number(row, "chance", Percent::new),
                new Fears(
                        number(row, "fear_before", Fear::new),
                        number(row, "fear_peak", Fear::new),
                        number(row, "fear_after", Fear::new)),
                Dreaded.NOTHING,
                Belief.UNKNOWN,
                asked,
                outcome,
                outcome == null ? null : notBefore(asked, closed),
                constant(row, "not_asked_reason", NotAskedReason::valueOf));
    }

    /// Two instances' clocks may differ: an answer that seems older than its ask came at once.
    private static @Nullable Instant notBefore(@Nullable Instant asked, @Nullable Instant answered) {
        return asked != null && answered != null && answered.isBefore(asked) ? asked : answered;
    }

    private static <T> @Nullable T constant(ResultSet row, String column, Function<String, T> read)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : read.apply(name);
    }

    private static <T> @Nullable T number(ResultSet row, String column, IntFunction<T> read) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : read.apply(value);
    }
}
