package de.traudich.insights;

import de.traudich.exercises.Brake;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sums up a coach's facts by exercise, barrier and person.
@Repository
class ExerciseUseQueries {

    private final JdbcClient db;

    ExerciseUseQueries(JdbcClient db) {
        this.db = db;
    }

    record Part(UUID series, Title title, @Nullable Brake brake, Turnout turnout) {}

    record Fear(UUID series, FearLine line) {}

    /// By series, so that the same facts always make the same picture.
    List<Part> parts(FactFilter any) {
        var filter = any.whole();
        var sums = """
                 union all
                select s.word, s.within, %1$s from turnout_sum s
                 where s.coach_id = :coach and s.kind = 'EXERCISE' and s.month in (:months) group by s.word, s.within
                """.formatted(TurnoutRow.SUMS);
        return db.sql("""
                        select t.*, e.title_de, e.title_en
                          from (select s.series_id, s.brake, %1$s
                                  from (select f.series_id, f.brake, %2$s
                                          from ask_fact f where f.sight = 'SHARED' and f.series_id is not null and %3$s
                                         group by f.series_id, f.brake %4$s) s
                                 group by s.series_id, s.brake) t
                          join exercise e on e.series_id = t.series_id
                           and not exists (select 1 from exercise n where n.series_id = e.series_id and n.version > e.version)
                         order by t.series_id, t.brake
                        """.formatted(
                                TurnoutRow.SUMS,
                                TurnoutRow.COLUMNS,
                                filter.sql(),
                                filter.summed().isEmpty() ? "" : sums))
                .params(filter.values())
                .query((row, _) -> part(row))
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Objects.requireNonNull(row.getObject("series_id", UUID.class)),
                new Title(row.getString("title_de"), row.getString("title_en")),
                FactRow.constant(row, "brake", Brake::valueOf),
                TurnoutRow.of(row));
    }

    /// A line for each person in each exercise, whatever barriers they met; without names, as nobody is named here.
    List<Fear> fears(FactFilter any) {
        var filter = any.whole();
        var sums = """
                 union all
                select s.word, s.coachee_id, sum(s.fears), sum(s.fear_before), sum(s.fear_after) from coachee_sum s force index (primary)
                 where s.coach_id = :coach and s.kind = 'EXERCISE' and s.month in (:months) and s.fears > 0 group by s.word, s.coachee_id
                """;
        return db.sql("""
                        select s.series_id, s.coachee_id, sum(s.asks) as asks,
                               sum(s.fear_before) / sum(s.asks) as fear_before, sum(s.fear_after) / sum(s.asks) as fear_after
                          from (select f.series_id, f.coachee_id, count(*) as asks, sum(f.fear_before) as fear_before, sum(f.fear_after) as fear_after
                                  from ask_fact f
                                 where f.sight = 'SHARED' and f.series_id is not null and f.fear_before is not null
                                   and f.fear_after is not null and %s
                                 group by f.series_id, f.coachee_id %s) s
                         group by s.series_id, s.coachee_id
                        """.formatted(filter.sql(), filter.summed().isEmpty() ? "" : sums))
                .params(filter.values())
                .query((row, _) -> fear(row))
                .list();
    }

    private static Fear fear(ResultSet row) throws SQLException {
        return new Fear(
                Objects.requireNonNull(row.getObject("series_id", UUID.class)),
                new FearLine(
                        new PersonId(row.getObject("coachee_id", UUID.class)),
                        "",
                        row.getInt("asks"),
                        row.getDouble("fear_before"),
                        row.getDouble("fear_after")));
    }
}
