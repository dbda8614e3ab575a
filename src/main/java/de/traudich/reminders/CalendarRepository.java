package de.traudich.reminders;

import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarRepository {

    private final JdbcClient db;

    CalendarRepository(JdbcClient db) {
        this.db = db;
    }

    /// Takes the place of the address that was.
    void put(Person who, String tokenHash, Instant now) {
        db.sql("""
                        insert into calendar_address (id, practice_id, person_id, token_hash, created_at)
                        values (:id, :practice, :person, :hash, :now)
                        on duplicate key update token_hash = :hash, created_at = :now
                        """)
                .param("id", Ids.next())
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("hash", tokenHash)
                .param("now", now)
                .update();
    }

    void remove(Person who) {
        db.sql("delete from calendar_address where practice_id = :practice and person_id = :person")
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .update();
    }

    Optional<Instant> since(Person who) {
        return db.sql("select created_at from calendar_address where practice_id = :practice and person_id = :person")
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .query((row, _) -> row.getObject("created_at", Instant.class))
                .optional();
    }

    /// Only for as long as the person has an account.
    Optional<Person> owner(String tokenHash) {
        return db.sql("""
                        select p.id as person_id, p.practice_id, p.name, p.language
                          from calendar_address c
                          join person p on p.practice_id = c.practice_id and p.id = c.person_id
                          join account a on a.practice_id = c.practice_id and a.person_id = c.person_id
                         where c.token_hash = :hash
                        """)
                .param("hash", tokenHash)
                .query((row, _) -> ReminderPlanRow.person(row))
                .optional();
    }
}
