package de.traudich.people;

import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonKeyRepository {

    private final JdbcClient db;

    PersonKeyRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<byte[]> find(Person person) {
        return db.sql("select wrapped from person_key where practice_id = :practice and person_id = :person")
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    /// True for the one who comes first.
    boolean add(Person person, byte[] wrapped, Instant now) {
        return db.sql("""
                        insert ignore into person_key (id, practice_id, person_id, wrapped, created_at)
                        values (:id, :practice, :person, :wrapped, :now)
                        """)
                        .param("id", Ids.next())
                        .param("practice", person.practice().value())
                        .param("person", person.id().value())
                        .param("wrapped", wrapped)
                        .param("now", now)
                        .update()
                > 0;
    }
}
