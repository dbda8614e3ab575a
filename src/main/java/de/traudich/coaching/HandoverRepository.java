package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandoverRepository {

    private final JdbcClient db;

    HandoverRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when this command was carried out before; who comes second waits here for the first.
    boolean first(CommandId command, Person coach, int people, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into handover (id, practice_id, coach_id, people, at)
                        values (:id, :practice, :coach, :people, :now)
                        """)
                .param("id", command.value())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("people", people)
                .param("now", now)
                .update());
    }

    Optional<Integer> people(CommandId command, PersonId coach) {
        return db.sql("select people from handover where id = :id and coach_id = :coach")
                .param("id", command.value())
                .param("coach", coach.value())
                .query(Integer.class)
                .optional();
    }

    /// Whose assignment it is, as long as they have not set off. Held: who sets off now waits, or was faster.
    Optional<PersonId> hold(PersonId coach, AskId ask) {
        return db.sql("""
                        select s.coachee_id from assignment s join ask a on a.id = s.ask_id
                         where s.ask_id = :ask and s.coach_id = :coach
                           and a.set_off_at is null and a.asked_at is null and a.not_asked_at is null for update
                        """)
                .param("ask", ask.value())
                .param("coach", coach.value())
                .query((row, _) -> new PersonId(row.getObject("coachee_id", UUID.class)))
                .optional();
    }

    void takeBack(AskId ask) {
        db.sql("delete from assignment where ask_id = :ask")
                .param("ask", ask.value())
                .update();
    }

    /// Somebody wrote under it, or read in it.
    boolean spokenOf(AskId ask) {
        return db.sql("""
                        select exists (select 1 from feedback where ask_id = :ask)
                            or exists (select 1 from ask a join reading r on r.practice_id = a.practice_id and r.ask_id = a.id
                                        where a.id = :ask)
                        """).param("ask", ask.value()).query(Boolean.class).single();
    }

    /// An own idea that nobody was asked about and nobody spoke of leaves no trace.
    boolean discard(PersonId coachee, AskId ask) {
        return db.sql("""
                        delete from ask where id = :ask and person_id = :coachee and exercise_id is null
                           and asked_at is null and not_asked_at is null
                           and not exists (select 1 from feedback f where f.ask_id = ask.id)
                           and not exists (select 1 from reading r where r.practice_id = ask.practice_id and r.ask_id = ask.id)
                        """)
                        .param("ask", ask.value())
                        .param("coachee", coachee.value())
                        .update()
                == 1;
    }

    /// The program it came from goes on without it.
    void skip(AskId ask) {
        db.sql("update delivery set ask_id = null where ask_id = :ask")
                .param("ask", ask.value())
                .update();
    }

    void forget(Instant before) {
        db.sql("delete from handover where at < :before")
                .param("before", before)
                .update();
    }
}
