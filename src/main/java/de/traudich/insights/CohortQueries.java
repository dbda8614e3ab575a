package de.traudich.insights;

import de.traudich.coaching.SharedName;
import de.traudich.insights.Scopes.Scope;
import de.traudich.workshops.WorkshopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads asks of groups by weeks, only what coachees share with their coach.
@Repository
class CohortQueries {

    private static final String MADE = "f.sight = 'SHARED' and f.coached and f.asked_at is not null and ";

    /// Whole weeks since a beginning.
    private static final String NTH = "timestampdiff(second, %s, f.at) div 604800";

    static final String LED = "(w.coach_id = :coach or exists (select 1 from co_coach h"
            + " where h.workshop_id = w.id and h.person_id = :coach))";

    private final JdbcClient db;

    CohortQueries(JdbcClient db) {
        this.db = db;
    }

    /// @param name null where there is nobody
    /// @param week null where nothing was asked
    record Nth(
            UUID id,
            @Nullable String name,
            Instant since,
            @Nullable Integer week,
            int asks) {}

    /// Of one person, four weeks each; fear is the mean of what was noted.
    record Window(
            WorkshopId workshop,
            String title,
            Instant openedAt,
            PairedChange.Pair asks,
            Optional<PairedChange.Pair> fear) {}

    record Read(List<Nth> weeks, List<Window> windows) {}

    /// Member by member and week of the calendar by week of the calendar, as their index has it. By a column of its own
    /// the database would do it for every group anew, hence the cast.
    List<Nth> groups(Scope scope) {
        var filter = scope.filter();
        return db.sql("""
                        with recursive n (week) as (select 0 union all select week + 1 from n where week < :weeks)
                        select g.id, g.name, g.created_at as since, s.week, coalesce(s.asks, 0) as asks
                          from coachee_group g
                          left join (select straight_join cast(c.id as char) as of_group, %s as week, count(*) as asks
                                       from coachee_group c join group_member m on m.group_id = c.id join n
                                       join ask_fact f force index (ask_fact_week)
                                         on f.coach_id = c.coach_id and f.coachee_id = m.coachee_id and f.week = to_days(c.created_at) div 7 + n.week
                                        and f.at >= c.created_at and f.at < c.created_at + interval :weeks week
                                      where c.coach_id = :coach and %s %s group by of_group, week) s on s.of_group = cast(g.id as char)
                         where g.coach_id = :coach order by g.name, g.id, s.week
                        """.formatted(NTH.formatted("c.created_at"), MADE, filter.sql()))
                .params(filter.values())
                .param("weeks", Weeks.MOST)
                .query((row, _) -> nth(row))
                .list();
    }

    private static Nth nth(ResultSet row) throws SQLException {
        return new Nth(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("since", Instant.class)),
                row.getObject("week", Integer.class),
                row.getInt("asks"));
    }

    /// Week 0 begins with the workshop that is chosen, or with the group. Windows lie wholly in the
    /// period, and are over.
    Read members(Scope scope) {
        var chosen = scope.looking().selection();
        var filter = scope.filter(chosen.ofAnyWorkshop());
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        db.sql("""
                        with begun as (
                          select g.id, coalesce((select w.opened_at from workshop w where w.id = :anchor and %1$s), g.created_at) as since
                            from coachee_group g where g.id = :group and g.coach_id = :coach),
                        made as (
                          select f.coachee_id, f.at, f.workshop_id, count(*) as asks, sum(f.fear_before) as fear, count(f.fear_before) as fears
                            from ask_fact f where %2$s %3$s group by f.coachee_id, f.at, f.workshop_id)
                        select 'WEEK' as part, coalesce(m.coachee_id, b.id) as id, %5$s as name, b.since, s.week, coalesce(s.asks, 0) as asks,
                               0 as asks_after, null as fear, null as fear_after
                          from begun b left join group_member m on m.group_id = b.id left join person p on p.id = m.coachee_id
                          left join coaching c on c.coach_id = :coach and c.coachee_id = m.coachee_id
                          left join (select f.coachee_id, %4$s as week, sum(f.asks) as asks
                                       from made f join begun o on f.at >= o.since and f.at < o.since + interval :weeks week
                                      group by f.coachee_id, week) s on s.coachee_id = m.coachee_id
                        union all
                        select 'WINDOW', w.id, w.title, w.opened_at, null,
                               coalesce(sum(if(f.at < w.opened_at, f.asks, 0)), 0), coalesce(sum(if(f.at < w.opened_at, 0, f.asks)), 0),
                               sum(if(f.at < w.opened_at, f.fear, 0)) / nullif(sum(if(f.at < w.opened_at, f.fears, 0)), 0),
                               sum(if(f.at < w.opened_at, 0, f.fear)) / nullif(sum(if(f.at < w.opened_at, 0, f.fears)), 0)
                          from begun b join group_member m on m.group_id = b.id
                          join participant q on q.practice_id = m.practice_id and q.person_id = m.coachee_id and q.removed_at is null
                          join workshop w on w.id = q.workshop_id and %1$s and (:anchor is null or w.id = :anchor)
                           and w.opened_at - interval 28 day >= :from and w.closed_at + interval 28 day <= :over
                          left join made f on f.coachee_id = m.coachee_id and not f.workshop_id <=> w.id
                           and (f.at >= w.opened_at - interval 28 day and f.at < w.opened_at
                                or f.at >= w.closed_at and f.at < w.closed_at + interval 28 day)
                         group by w.id, w.title, w.opened_at, m.coachee_id
                         order by part, if(part = 'WEEK', name, ''), since desc, id, week
                        """.formatted(LED, MADE, filter.sql(), NTH.formatted("o.since"), SharedName.SQL))
                .params(filter.values())
                .param(
                        "anchor",
                        chosen.workshop() == null ? null : chosen.workshop().value())
                .param("group", chosen.group() == null ? null : chosen.group().value())
                .param("weeks", Weeks.MOST)
                .param(
                        "over",
                        scope.now().isBefore(scope.range().until())
                                ? scope.now()
                                : scope.range().until())
                .query(row -> {
                    if (row.getString("part").equals("WEEK")) read.weeks().add(nth(row));
                    else read.windows().add(window(row));
                });
        return read;
    }

    private static Window window(ResultSet row) throws SQLException {
        var before = row.getObject("fear", Double.class);
        var after = row.getObject("fear_after", Double.class);
        return new Window(
                new WorkshopId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("since", Instant.class)),
                new PairedChange.Pair(row.getInt("asks"), row.getInt("asks_after")),
                before == null || after == null ? Optional.empty() : Optional.of(new PairedChange.Pair(before, after)));
    }
}
