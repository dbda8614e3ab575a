package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParticipantRepository {

    private final JdbcClient db;

    ParticipantRepository(JdbcClient db) {
        this.db = db;
    }

    void add(ParticipantId id, Workshop workshop, Person person, String name, Instant now) {
        db.sql("""
                        insert into participant (id, practice_id, workshop_id, person_id, name, joined_at)
                        values (:id, :practice, :workshop, :person, :name, :now)
                        """)
                .param("id", id.value())
                .param("practice", workshop.practice().value())
                .param("workshop", workshop.id().value())
                .param("person", person.id().value())
                .param("name", name)
                .param("now", now)
                .update();
    }

    Optional<ParticipantId> find(WorkshopId workshop, PersonId person) {
        return db.sql("select id from participant where workshop_id = :workshop and person_id = :person")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query((row, _) -> new ParticipantId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// As the database compares names, which is stricter than lower case.
    boolean has(WorkshopId workshop, String name) {
        return db.sql("select exists (select 1 from participant where workshop_id = :workshop and name = :name)")
                .param("workshop", workshop.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /// Names in lower case, for finding one that is free.
    Set<String> names(WorkshopId workshop) {
        return new HashSet<>(db.sql("select lower(name) from participant where workshop_id = :workshop")
                .param("workshop", workshop.value())
                .query(String.class)
                .list());
    }

    Map<PersonId, ParticipantId> all(WorkshopId workshop) {
        var all = new LinkedHashMap<PersonId, ParticipantId>();
        db.sql("select id, person_id from participant where workshop_id = :workshop order by joined_at, id")
                .param("workshop", workshop.value())
                .query((row, _) -> all.put(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ParticipantId(row.getObject("id", UUID.class))))
                .list();
        return all;
    }
}
