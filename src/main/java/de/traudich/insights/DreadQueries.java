package de.traudich.insights;

import de.traudich.insights.Scopes.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sums up, coachee by coachee, what they dreaded and believed.
@Repository
class DreadQueries {

    private static final String DREADED = "(f.dread_chance is not null and f.dread_happened is not null)";
    private static final String BELIEVED = "(f.belief_before is not null and f.belief_after is not null)";

    private final JdbcClient db;

    DreadQueries(JdbcClient db) {
        this.db = db;
    }

    /// One coachee's sums.
    ///
    /// @param belief the mean before and after
    private record Line(DreadSum dreads, Optional<PairedChange.Pair> belief) {}

    /// Guests of workshops are no coachees.
    DreadAndBelief sum(Scope scope) {
        var filter = scope.filter();
        var lines = db.sql("""
                        select sum(%1$s) as dreads, sum(if(%1$s, f.dread_chance, 0)) as chances,
                               sum(%1$s and f.dread_happened = 'YES') as happened, sum(%1$s and f.dread_happened = 'PARTLY') as partly,
                               sum(%2$s) as beliefs, sum(if(%2$s, f.belief_before, 0)) as belief_before, sum(if(%2$s, f.belief_after, 0)) as belief_after
                          from ask_fact f join coaching c on c.coach_id = f.coach_id and c.coachee_id = f.coachee_id
                         where f.sight = 'SHARED' and (%1$s or %2$s) and %3$s
                         group by f.coachee_id order by f.coachee_id
                        """.formatted(DREADED, BELIEVED, filter.sql()))
                .params(filter.values())
                .query((row, _) -> line(row))
                .list();
        return new DreadAndBelief(
                lines.stream().map(Line::dreads).reduce(DreadSum.NONE, DreadSum::plus),
                lines.stream().flatMap(line -> line.belief().stream()).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new DreadSum(
                        new Balance(row.getInt("dreads"), row.getInt("happened"), row.getLong("chances")),
                        row.getInt("partly")),
                belief(row));
    }

    private static Optional<PairedChange.Pair> belief(ResultSet row) throws SQLException {
        double asks = row.getInt("beliefs");
        return asks == 0
                ? Optional.empty()
                : Optional.of(
                        new PairedChange.Pair(row.getLong("belief_before") / asks, row.getLong("belief_after") / asks));
    }
}
