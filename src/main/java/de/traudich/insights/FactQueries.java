package de.traudich.insights;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.coaching.SharedName;
import de.traudich.insights.PracticeTotals.Open;
import de.traudich.people.PersonId;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts a coach's facts: every picture is one scan of the period, summed up by the database. Of months that
/// are summed already the sums are read.
@Repository
class FactQueries {

    private final JdbcClient db;

    FactQueries(JdbcClient db) {
        this.db = db;
    }

    /// Who is no coachee told their host that they did not ask, never why.
    static final String REASON = "if(f.coached or f.not_asked_reason is null, f.not_asked_reason, 'UNTOLD')";

    /// So many asks that are alike in what an overview tells apart.
    record Alike(
            boolean asked,
            @Nullable Outcome outcome,
            boolean notAsked,
            @Nullable NotAskedReason reason,
            @Nullable Integer chance,
            int asks) {}

    /// The same may be said more than once.
    List<Alike> alike(FactFilter filter) {
        var sums = """
                 union all
                select s.asked, s.outcome, s.not_asked_reason, s.chance, s.asks from fact_sum s
                 where s.coach_id = :coach and s.kind = :kind and s.word = :word and s.month in (:months)
                """;
        return db.sql("""
                        select f.asked_at is not null as asked, f.outcome, %1$s as reason, f.chance, count(*) as asks
                          from ask_fact f where f.sight = 'SHARED' and %2$s
                         group by f.asked_at is not null, f.outcome, %1$s, f.chance
                        """.formatted(REASON, filter.sql()) + (filter.summed().isEmpty() ? "" : sums))
                .params(filter.values())
                .query((row, _) -> alike(row))
                .list();
    }

    private static Alike alike(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Alike(
                row.getBoolean("asked"),
                FactRow.constant(row, "outcome", Outcome::valueOf),
                reason != null,
                reason == null || reason.equals("UNTOLD") ? null : NotAskedReason.valueOf(reason),
                row.getObject("chance", Integer.class),
                row.getInt("asks"));
    }

    /// What came back of asks with a guess, by what they are compared by: by all at once, or by one.
    record Compared(Map<Breakdown.By, @Nullable String> keys, Balance balance) {}

    /// The same may be said more than once. Sums know one property at a time: they serve where nothing else is chosen.
    List<Compared> compared(FactFilter filter) {
        var whole = filter.whole();
        var compared = new ArrayList<>(facts(whole));
        if (!whole.summed().isEmpty()) compared.addAll(sums(whole));
        return compared;
    }

    private List<Compared> sums(FactFilter filter) {
        return db.sql("""
                        select s.kind, s.word, sum(s.compared) as asks, sum(s.came) as yes, sum(s.chances) as chances
                          from turnout_sum s
                         where s.coach_id = :coach and s.month in (:months) and s.compared > 0
                         group by s.kind, s.word
                        """)
                .params(filter.values())
                .query((row, _) -> new Compared(
                        Map.of(Breakdown.By.valueOf(row.getString("kind")), row.getString("word")), balance(row)))
                .list();
    }

    private List<Compared> facts(FactFilter filter) {
        return db.sql("""
                        select f.brake, f.channel, f.tie, f.favour, f.series_id, f.solicited, count(*) as asks,
                               sum(f.outcome = 'YES') as yes, sum(f.chance) as chances
                          from ask_fact f
                         where f.sight = 'SHARED' and f.outcome is not null and f.chance is not null and %s
                         group by f.brake, f.channel, f.tie, f.favour, f.series_id, f.solicited
                        """.formatted(filter.sql()))
                .params(filter.values())
                .query((row, _) -> compared(row))
                .list();
    }

    private static Compared compared(ResultSet row) throws SQLException {
        var keys = new EnumMap<Breakdown.By, @Nullable String>(Breakdown.By.class);
        keys.put(Breakdown.By.BRAKE, row.getString("brake"));
        keys.put(Breakdown.By.CHANNEL, row.getString("channel"));
        keys.put(Breakdown.By.TIE, row.getString("tie"));
        keys.put(Breakdown.By.FAVOUR, row.getString("favour"));
        keys.put(Breakdown.By.EXERCISE, row.getString("series_id"));
        keys.put(Breakdown.By.SOLICITED, row.getString("solicited"));
        return new Compared(keys, balance(row));
    }

    private static Balance balance(ResultSet row) throws SQLException {
        return new Balance(row.getInt("asks"), row.getInt("yes"), row.getLong("chances"));
    }

    /// Who is coached and has noted both, by name. Guests of workshops are no coachees.
    List<FearLine> fears(FactFilter filter) {
        var sums = """
                 union all
                select s.coachee_id, s.fears, s.fear_before, s.fear_after from coachee_sum s
                 where s.coach_id = :coach and s.kind = :kind and s.word = :word and s.month in (:months) and s.fears > 0
                """;
        return db.sql("""
                        select s.coachee_id, %s as name, sum(s.asks) as asks,
                               sum(s.fear_before) / sum(s.asks) as fear_before, sum(s.fear_after) / sum(s.asks) as fear_after
                          from (select f.coachee_id, count(*) as asks, sum(f.fear_before) as fear_before, sum(f.fear_after) as fear_after
                                  from ask_fact f
                                 where f.sight = 'SHARED' and f.fear_before is not null and f.fear_after is not null and %s
                                 group by f.coachee_id %s) s
                          join coaching c on c.coach_id = :coach and c.coachee_id = s.coachee_id
                          join person p on p.id = s.coachee_id
                         group by s.coachee_id order by name, s.coachee_id
                        """.formatted(
                                SharedName.SQL, filter.sql(), filter.summed().isEmpty() ? "" : sums))
                .params(filter.values())
                .query((row, _) -> new FearLine(
                        new PersonId(row.getObject("coachee_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("asks"),
                        row.getDouble("fear_before"),
                        row.getDouble("fear_after")))
                .list();
    }

    /// Closed asks that may only be summed, of quarters that are over, oldest first.
    List<Open> quarters(PersonId coach, Instant before) {
        var quarters = new QuarterRow();
        db.sql("""
                        select year(f.closed_at) * 4 + quarter(f.closed_at) - 1 as quarter, f.outcome, f.chance is not null as guessed,
                               count(distinct f.coachee_id) as people, count(distinct if(f.unseen, f.coachee_id, null)) as unseen,
                               count(*) as asks, coalesce(sum(f.chance), 0) as chances
                          from ask_fact f
                         where f.coach_id = :coach and f.sight = 'SUMS' and f.closed_at < :before
                         group by year(f.closed_at) * 4 + quarter(f.closed_at) - 1, f.outcome, f.chance is not null
                        """).param("coach", coach.value()).param("before", before).query(quarters::add);
        return quarters.list();
    }

    /// The exercises that occur in what a coach may count, by their newest titles.
    Map<UUID, String> exercises(PersonId coach, Language language) {
        var titles = new LinkedHashMap<UUID, String>();
        var order = Collator.getInstance(language.locale());
        db
                .sql("""
                        select e.series_id, e.title_de, e.title_en
                          from (select distinct series_id from ask_fact where coach_id = :coach and series_id is not null) f
                          join exercise e on e.series_id = f.series_id
                           and not exists (select 1 from exercise n where n.series_id = e.series_id and n.version > e.version)
                        """)
                .param("coach", coach.value())
                .query((row, _) -> Map.entry(
                        Objects.requireNonNull(row.getObject("series_id", UUID.class)),
                        new Title(row.getString("title_de"), row.getString("title_en")).in(language)))
                .list()
                .stream()
                .sorted(Map.Entry.<UUID, String>comparingByValue(order).thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> titles.put(one.getKey(), one.getValue()));
        return titles;
    }
}
