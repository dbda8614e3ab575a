package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import java.time.Instant;
import java.util.Optional;
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

    void forget(Instant before) {
        db.sql("delete from handover where at < :before")
                .param("before", before)
                .update();
    }
}
