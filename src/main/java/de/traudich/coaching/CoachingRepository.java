package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoachingRepository {

    private final JdbcClient db;

    CoachingRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when the coach coaches them already.
    boolean begin(PracticeId practice, PersonId coach, PersonId coachee, Openness openness, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into coaching (id, practice_id, coach_id, coachee_id, default_visibility, since)
                        values (:id, :practice, :coach, :coachee, :openness, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", practice.value())
                .param("coach", coach.value())
                .param("coachee", coachee.value())
                .param("openness", openness.name())
                .param("now", now)
                .update());
    }

    boolean coaches(PersonId coach, PersonId coachee) {
        return db.sql("select exists (select 1 from coaching where coach_id = :coach and coachee_id = :coachee)")
                .param("coach", coach.value())
                .param("coachee", coachee.value())
                .query(Boolean.class)
                .single();
    }

    /// How many of these people the coach accompanies.
    int count(PersonId coach, Collection<PersonId> coachees) {
        return db.sql(
                        "select count(distinct coachee_id) from coaching where coach_id = :coach and coachee_id in (:coachees)")
                .param("coach", coach.value())
                .param("coachees", coachees.stream().map(PersonId::value).toList())
                .query(Integer.class)
                .single();
    }

    void assign(
            AssignmentId id,
            Person coach,
            PersonId coachee,
            AskId ask,
            @Nullable LocalDate due,
            String note,
            Instant now) {
        db.sql("""
                        insert into assignment (id, practice_id, coach_id, coachee_id, ask_id, due, note, created_at)
                        values (:id, :practice, :coach, :coachee, :ask, :due, :note, :now)
                        """)
                .param("id", id.value())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("coachee", coachee.value())
                .param("ask", ask.value())
                .param("due", due)
                .param("note", note)
                .param("now", now)
                .update();
    }

    List<Coachee> coachees(PersonId coach) {
        return db.sql("""
                        select p.id, %2$s as name,
                               count(case when s.id is not null and %1$s then 1 end) as open,
                               count(a.asked_at) as asked, max(a.asked_at) as last_asked
                          from coaching c join person p on p.id = c.coachee_id
                          left join ask a on a.person_id = p.id
                          left join assignment s on s.ask_id = a.id and s.coach_id = c.coach_id
                         where c.coach_id = :coach
                         group by p.id, p.name, p.practice_id, c.coach_id, c.since order by p.name, p.id
                        """.formatted(SharedRow.OPEN, SharedName.SQL))
                .param("coach", coach.value())
                .query((row, _) -> new Coachee(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("open"),
                        row.getInt("asked"),
                        row.getObject("last_asked", Instant.class)))
                .list();
    }

    List<String> coachNames(PersonId coachee) {
        return db.sql("""
                        select p.name from coaching c join person p on p.id = c.coach_id
                         where c.coachee_id = :coachee order by c.since, p.name
                        """).param("coachee", coachee.value()).query(String.class).list();
    }

    Set<PersonId> coachesOf(Collection<PersonId> coachees) {
        return db.sql("select distinct coach_id from coaching where coachee_id in (:coachees)")
                .param("coachees", coachees.stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getObject("coach_id", UUID.class)))
                .set();
    }
}
