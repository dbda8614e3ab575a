package de.traudich.insights;

import de.traudich.insights.AnonymousSums.Block;
import de.traudich.insights.AnonymousSums.Cell;
import de.traudich.insights.AnonymousSums.Kind;
import de.traudich.insights.PracticeTotals.Open;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PracticeTotalRepository {

    private final JdbcClient db;

    PracticeTotalRepository(JdbcClient db) {
        this.db = db;
    }

    /// Closed asks that a coachee shares with their coach, closed while they agreed to be counted. What anybody may see
    /// in sums only is left out: of two kinds of sums one could be taken from the other.
    List<Open> quarters(PracticeId practice, Instant from, Instant before) {
        var quarters = new QuarterRow();
        db.sql("""
                        select a.quarter, a.outcome, a.chance is not null as guessed, count(distinct a.coachee_id) as people,
                               count(distinct if(a.seen, null, a.coachee_id)) as unseen, count(*) as asks,
                               coalesce(sum(a.chance), 0) as chances
                          from (select distinct f.ask_id, f.coachee_id, f.outcome, f.chance,
                                       year(f.closed_at) * 4 + quarter(f.closed_at) - 1 as quarter,
                                       exists (select 1 from ask_fact o join practice_role r on r.practice_id = o.practice_id
                                                  and r.person_id = o.coach_id and r.role = 'OWNER'
                                                where o.ask_id = f.ask_id and o.sight = 'SHARED') as seen
                                  from ask_fact f join consent c on c.practice_id = f.practice_id and c.person_id = f.coachee_id
                                 where f.practice_id = :practice and f.closed_at >= :from and f.closed_at < :before
                                   and f.coached and f.sight = 'SHARED' and c.purpose = 'PRACTICE_TOTALS'
                                   and c.withdrawn_at is null and c.given_at <= f.closed_at
                                   and not exists (select 1 from ask_fact s where s.ask_id = f.ask_id and s.sight = 'SUMS')) a
                         group by a.quarter, a.outcome, a.chance is not null
                        """)
                .param("practice", practice.value())
                .param("from", from)
                .param("before", before)
                .query(quarters::add);
        return quarters.list();
    }

    /// The last quarter that is published, 0 before the first.
    int last(PracticeId practice) {
        return db.sql("select coalesce(max(last_quarter), 0) from practice_total where practice_id = :practice")
                .param("practice", practice.value())
                .query(Integer.class)
                .single();
    }

    /// False where another one follows the same already.
    boolean publish(PracticeId practice, int after, Block block, Instant now) {
        return db.sql("""
                        insert ignore into practice_total (id, practice_id, after_quarter, first_quarter, last_quarter, cells,
                               published_at)
                        values (:id, :practice, :after, :from, :to, :cells, :now)
                        """)
                        .param("id", Ids.next())
                        .param("practice", practice.value())
                        .param("after", after)
                        .param("from", block.from())
                        .param("to", block.to())
                        .param("cells", kept(block.cells()))
                        .param("now", now)
                        .update()
                > 0;
    }

    List<Block> published(PracticeId practice) {
        return db.sql("""
                        select first_quarter, last_quarter, cells from practice_total where practice_id = :practice
                         order by after_quarter
                        """)
                .param("practice", practice.value())
                .query((row, _) -> new Block(
                        row.getInt("first_quarter"), row.getInt("last_quarter"), cells(row.getString("cells"))))
                .list();
    }

    private static String kept(Map<Kind, Cell> cells) {
        return cells.entrySet().stream()
                .map(one -> "%s=%d:%d:%d"
                        .formatted(
                                one.getKey(),
                                one.getValue().people(),
                                one.getValue().asks(),
                                one.getValue().chances()))
                .collect(Collectors.joining(","));
    }

    private static Map<Kind, Cell> cells(String kept) {
        return Arrays.stream(kept.split(",", -1))
                .map(one -> one.split("[=:]", -1))
                .collect(Collectors.toMap(
                        one -> Kind.valueOf(one[0]),
                        one -> new Cell(Integer.parseInt(one[1]), Integer.parseInt(one[2]), Long.parseLong(one[3]))));
    }
}
