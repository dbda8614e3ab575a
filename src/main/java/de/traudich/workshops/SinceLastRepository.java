package de.traudich.workshops;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came of the last workshop of the same coach that at least five people here were in, kept with the workshop.
@Repository
class SinceLastRepository {

    private final JdbcClient db;

    SinceLastRepository(JdbcClient db) {
        this.db = db;
    }

    /// Writes the sums once, as soon as five are here; whoever calls holds the workshop's lock. Counts what was
    /// resolved there, and other asks only where their person shows the outcome to somebody.
    void fix(WorkshopId workshop) {
        db.sql("""
                        update workshop t
                          join (select count(*) as asked, coalesce(sum(a.outcome = 'YES' and a.answered_at <= l.opened_at), 0) as yes,
                                       coalesce(sum(a.outcome is null or a.answered_at > l.opened_at), 0) as waiting
                                  from (select e.id, e.closed_at, w.opened_at
                                          from workshop w join workshop e on e.coach_id = w.coach_id and e.closed_at <= w.opened_at
                                         where w.id = :workshop and w.since_asked is null
                                           and (select count(*) from participant p
                                                  join participant q on q.person_id = p.person_id and q.workshop_id = e.id and q.removed_at is null
                                                 where p.workshop_id = w.id and p.removed_at is null) >= :enough
                                         order by e.closed_at desc, e.id desc limit 1) l
                                  join participant q on q.workshop_id = l.id and q.removed_at is null
                                  join ask a on a.person_id = q.person_id and a.asked_at <= l.opened_at
                                 where exists (select 1 from commitment c where c.ask_id = a.id and c.workshop_id = l.id)
                                    or a.visibility in ('OUTCOME', 'COACH', 'GROUP_ANONYMOUS') and a.asked_at > l.closed_at
                                having count(distinct a.person_id) >= :enough) s
                           set t.since_asked = s.asked, t.since_yes = s.yes, t.since_waiting = s.waiting
                         where t.id = :workshop and t.since_asked is null
                        """)
                .param("workshop", workshop.value())
                .param("enough", Tally.ENOUGH)
                .update();
    }

    /// From the workshop's own row.
    static @Nullable SinceLast since(ResultSet row) throws SQLException {
        var asked = row.getInt("since_asked");
        return row.wasNull() ? null : new SinceLast(asked, row.getInt("since_yes"), row.getInt("since_waiting"));
    }
}
