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

    /// @param afraid asks with fear before and after; both sums are over these
    record Part(
            UUID series,
            Title title,
            @Nullable Brake brake,
            PersonId person,
            Turnout turnout,
            int afraid,
            long before,
            long after) {}

    /// By series, so that the same facts always make the same picture.
    List<Part> parts(FactFilter filter) {
        return db.sql("""
                        select s.*, e.title_de, e.title_en
                          from (select f.series_id, f.brake, f.coachee_id, %s,
                                       sum(f.fear_before is not null and f.fear_after is not null) as afraid,
                                       coalesce(sum(if(f.fear_after is null, 0, f.fear_before)), 0) as fear_before,
                                       coalesce(sum(if(f.fear_before is null, 0, f.fear_after)), 0) as fear_after
                                  from ask_fact f where f.sight = 'SHARED' and f.series_id is not null and %s
                                 group by f.series_id, f.brake, f.coachee_id) s
                          join exercise e on e.series_id = s.series_id
                           and not exists (select 1 from exercise n where n.series_id = e.series_id and n.version > e.version)
                         order by s.series_id, s.brake, s.coachee_id
                        """.formatted(TurnoutRow.COLUMNS, filter.sql()))
                .params(filter.values())
                .query((row, _) -> part(row))
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        var brake = row.getString("brake");
        return new Part(
                Objects.requireNonNull(row.getObject("series_id", UUID.class)),
                new Title(row.getString("title_de"), row.getString("title_en")),
                brake == null ? null : Brake.valueOf(brake),
                new PersonId(row.getObject("coachee_id", UUID.class)),
                TurnoutRow.of(row),
                row.getInt("afraid"),
                row.getLong("fear_before"),
                row.getLong("fear_after"));
    }
}
