package de.traudich.insights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sums up, coachee by coachee, what they dreaded and believed.
@Repository
class DreadQueries {

    private final JdbcClient db;

    DreadQueries(JdbcClient db) {
        this.db = db;
    }

    /// One coachee's sums.
    ///
    /// @param belief the mean before and after
    private record Line(DreadSum dreads, Optional<PairedChange.Pair> belief) {}

    /// Guests of workshops are no coachees.
    DreadAndBelief sum(FactFilter filter) {
        var sums = """
                 union all
                select s.coachee_id, %s from coachee_sum s
                 where s.coach_id = :coach and s.kind = :kind and s.word = :word and s.month in (:months) and s.dreads + s.beliefs > 0
                """.formatted(CoacheeRow.NAMES);
        var lines = db.sql("""
                        select sum(s.dreads) as dreads, sum(s.dread_chances) as chances, sum(s.dread_happened) as happened, sum(s.dread_partly) as partly,
                               sum(s.beliefs) as beliefs, sum(s.belief_before) as belief_before, sum(s.belief_after) as belief_after
                          from (select f.coachee_id, %1$s from ask_fact f
                                 where f.sight = 'SHARED' and (%2$s or %3$s) and %4$s
                                 group by f.coachee_id %5$s) s
                          join coaching c on c.coach_id = :coach and c.coachee_id = s.coachee_id
                         group by s.coachee_id order by s.coachee_id
                        """.formatted(
                                CoacheeRow.COLUMNS,
                                CoacheeRow.DREADED,
                                CoacheeRow.BELIEVED,
                                filter.sql(),
                                filter.summed().isEmpty() ? "" : sums))
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
