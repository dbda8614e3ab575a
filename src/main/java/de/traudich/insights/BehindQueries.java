package de.traudich.insights;

import de.traudich.asks.AskId;
import de.traudich.asks.Fears;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.coaching.SharedName;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.AsksBehind.Place;
import de.traudich.insights.AsksBehind.State;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Language;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the asks behind a mark. A page is taken off the primary key, backwards and only as far as it takes; names and
/// titles are looked up for its rows alone.
@Repository
class BehindQueries {

    private static final String BELOW = " and f.at <= :at and (f.at < :at or f.ask_id < :ask)";

    private final JdbcClient db;

    BehindQueries(JdbcClient db) {
        this.db = db;
    }

    List<Line> newest(FactFilter filter, MarkFilter mark, Language language, @Nullable Place after, int most) {
        return db.sql("""
                        select n.ask_id, n.at, n.coachee_id, n.coached, n.asked_at, n.chance, n.outcome, n.fear_before, n.fear_after,
                               n.not_asked_reason is not null as not_asked, if(n.coached, n.not_asked_reason, null) as reason,
                               coalesce(if(n.coached, %s, null), t.name, p.name) as name,
                               if(:reader = 'de' and e.title_de <> '' or e.title_en = '', e.title_de, e.title_en) as title
                          from (select f.* from ask_fact f where f.sight = 'SHARED' and %s and %s%s
                                 order by f.at desc, f.ask_id desc limit :most) n
                          join person p on p.id = n.coachee_id
                          left join coaching c on c.coach_id = n.coach_id and c.coachee_id = n.coachee_id
                          left join participant t on t.workshop_id = n.workshop_id and t.person_id = n.coachee_id
                          left join ask a on a.id = n.ask_id left join exercise e on e.id = a.exercise_id
                         order by n.at desc, n.ask_id desc
                        """.formatted(SharedName.SQL, filter.sql(), mark.sql(), after == null ? "" : BELOW))
                .params(filter.values())
                .params(mark.values())
                .param("reader", language.code())
                .param("at", after == null ? null : after.at())
                .param("ask", after == null ? null : after.ask().value())
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new AskId(row.getObject("ask_id", UUID.class)),
                Objects.requireNonNull(row.getObject("at", Instant.class)),
                new PersonId(row.getObject("coachee_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("coached"),
                row.getString("title"),
                state(row),
                FactRow.number(row, "chance", Percent::new),
                FactRow.constant(row, "outcome", Outcome::valueOf),
                FactRow.constant(row, "reason", NotAskedReason::valueOf),
                new Fears(
                        FactRow.number(row, "fear_before", Fear::new),
                        null,
                        FactRow.number(row, "fear_after", Fear::new)));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getString("outcome") != null) return State.ANSWERED;
        if (row.getBoolean("not_asked")) return State.NOT_ASKED;
        return row.getString("asked_at") == null ? State.WAITING : State.ASKED;
    }
}
