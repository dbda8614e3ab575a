package de.traudich.insights;

import de.traudich.insights.Scopes.Scope;
import de.traudich.workshops.WorkshopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what came of the rounds a coach leads.
@Repository
class SeriesQueries {

    private final JdbcClient db;

    SeriesQueries(JdbcClient db) {
        this.db = db;
    }

    /// Workshops opened in the period with an ask that is counted. Of what is summed up only that it
    /// was, where nothing but the period, or that workshop, is chosen.
    List<Held> newestFirst(Scope scope) {
        var selection = scope.looking().selection();
        var filter = scope.filter();
        var held = new LinkedHashMap<WorkshopId, Held>();
        db.sql("""
                        select w.id, w.title, w.opened_at, w.summed_up_at is not null as summed_up, r.number, e.title_de, e.title_en, s.*
                          from workshop w
                          left join (select t.workshop_id as of_workshop, t.round_id, %s
                                       from ask_fact f join round_ask t on t.ask_id = f.ask_id
                                      where f.sight = 'SHARED' and f.workshop_id is not null and (f.coached or not :group_only) and %s
                                      group by t.workshop_id, t.round_id) s on s.of_workshop = w.id and w.summed_up_at is null
                          left join round r on r.id = s.round_id left join exercise e on e.id = r.exercise_id
                         where (w.coach_id = :coach or exists (select 1 from co_coach h where h.workshop_id = w.id and h.person_id = :coach))
                           and w.opened_at >= :from and w.opened_at < :until
                           and (s.round_id is not null or w.summed_up_at is not null and (:whole or w.id = :one))
                         order by w.opened_at desc, w.id desc, r.number
                        """.formatted(TurnoutRow.COLUMNS, filter.sql()))
                .params(filter.values())
                .param("group_only", selection.group() != null)
                .param("whole", selection.onlyPeriod())
                .param(
                        "one",
                        selection.workshop() == null
                                ? null
                                : selection.workshop().value())
                .query(row -> {
                    var workshop = held(row);
                    held.merge(workshop.id(), workshop, SeriesQueries::together);
                });
        return new ArrayList<>(held.values());
    }

    private static Held held(ResultSet row) throws SQLException {
        boolean summedUp = row.getBoolean("summed_up");
        return new Held(
                new WorkshopId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Objects.requireNonNull(row.getObject("opened_at", Instant.class)),
                summedUp,
                summedUp ? List.of() : List.of(round(row)));
    }

    private static Held.Round round(ResultSet row) throws SQLException {
        return new Held.Round(
                row.getInt("number"),
                new Title(row.getString("title_de"), row.getString("title_en")),
                TurnoutRow.of(row));
    }

    private static Held together(Held one, Held other) {
        var rounds = new ArrayList<>(one.rounds());
        rounds.addAll(other.rounds());
        return new Held(one.id(), one.title(), one.openedAt(), one.summedUp(), rounds);
    }
}
