package de.traudich.workshops;

import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoCoachRepository {

    private final JdbcClient db;

    CoCoachRepository(JdbcClient db) {
        this.db = db;
    }

    Set<PersonId> of(WorkshopId workshop) {
        return db.sql("select person_id from co_coach where workshop_id = :workshop")
                .param("workshop", workshop.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    void choose(Workshop workshop, Set<PersonId> chosen, Instant now) {
        var kept = of(workshop.id());
        kept.stream().filter(one -> !chosen.contains(one)).forEach(one -> remove(workshop, one));
        chosen.stream().filter(one -> !kept.contains(one)).forEach(one -> add(workshop, one, now));
    }

    private void add(Workshop workshop, PersonId person, Instant now) {
        db.sql("""
                        insert into co_coach (id, practice_id, workshop_id, person_id, created_at)
                        values (:id, :practice, :workshop, :person, :now) on duplicate key update person_id = :person
                        """)
                .param("id", Ids.next())
                .param("practice", workshop.practice().value())
                .param("workshop", workshop.id().value())
                .param("person", person.value())
                .param("now", now)
                .update();
    }

    private void remove(Workshop workshop, PersonId person) {
        db.sql("delete from co_coach where workshop_id = :workshop and person_id = :person")
                .param("workshop", workshop.id().value())
                .param("person", person.value())
                .update();
    }
}
