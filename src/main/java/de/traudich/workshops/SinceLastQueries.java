package de.traudich.workshops;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what came of the last workshop of the same coach that at least five people here were in.
@Repository
class SinceLastQueries {

    private final JdbcClient db;

    SinceLastQueries(JdbcClient db) {
        this.db = db;
    }

    /// Counts what was resolved there, and other asks only where their person shows the outcome to somebody.
    Optional<SinceLast> read(WorkshopId workshop) {
        return db.sql("""
                        select count(*) as asked, coalesce(sum(a.outcome = 'YES' and a.answered_at <= l.opened_at), 0) as yes,
                               coalesce(sum(a.outcome is null or a.answered_at > l.opened_at), 0) as waiting
                          from (select e.id, e.closed_at, w.opened_at
                                  from workshop w join workshop e on e.coach_id = w.coach_id and e.closed_at <= w.opened_at
                                 where w.id = :workshop
                                   and (select count(*) from participant p
                                          join participant q on q.person_id = p.person_id and q.workshop_id = e.id and q.removed_at is null
                                         where p.workshop_id = w.id and p.removed_at is null) >= :enough
                                 order by e.closed_at desc, e.id desc limit 1) l
                          join participant q on q.workshop_id = l.id and q.removed_at is null
                          join ask a on a.person_id = q.person_id and a.asked_at <= l.opened_at
                         where exists (select 1 from commitment c where c.ask_id = a.id and c.workshop_id = l.id)
                            or a.visibility in ('OUTCOME', 'COACH', 'GROUP_ANONYMOUS') and a.asked_at > l.closed_at
                        having count(distinct a.person_id) >= :enough
                        """)
                .param("workshop", workshop.value())
                .param("enough", Tally.ENOUGH)
                .query((row, _) -> new SinceLast(row.getInt("asked"), row.getInt("yes"), row.getInt("waiting")))
                .optional();
    }
}
