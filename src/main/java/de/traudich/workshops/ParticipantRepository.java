package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
        return db.sql(
                        "select id from participant where workshop_id = :workshop and person_id = :person and removed_at is null")
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
        db.sql(
                        "select id, person_id from participant where workshop_id = :workshop and removed_at is null order by joined_at, id")
                .param("workshop", workshop.value())
                .query((row, _) -> all.put(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ParticipantId(row.getObject("id", UUID.class))))
                .list();
        return all;
    }

    boolean removed(WorkshopId workshop, PersonId person) {
        return db.sql("""
                        select exists (select 1 from participant
                         where workshop_id = :workshop and person_id = :person and removed_at is not null)
                        """)
                .param("workshop", workshop.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<Removed> removed(WorkshopId workshop) {
        return db.sql(
                        "select id, name from participant where workshop_id = :workshop and removed_at is not null order by name")
                .param("workshop", workshop.value())
                .query((row, _) ->
                        new Removed(new ParticipantId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    boolean exists(WorkshopId workshop, ParticipantId id) {
        return db.sql("select exists (select 1 from participant where id = :id and workshop_id = :workshop)")
                .param("id", id.value())
                .param("workshop", workshop.value())
                .query(Boolean.class)
                .single();
    }

    boolean remove(WorkshopId workshop, ParticipantId id, @Nullable Instant now) {
        return change(
                                workshop,
                                id,
                                "removed_at = :now, help_at = null, nudge = null",
                                "(removed_at is null) <> (:now is null)")
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean nudge(WorkshopId workshop, ParticipantId id, Nudge nudge, Instant now) {
        return change(workshop, id, "nudge = :nudge, nudged_at = :now, help_at = null", "removed_at is null")
                        .param("nudge", nudge.name())
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean help(WorkshopId workshop, ParticipantId id, @Nullable Instant at) {
        return change(workshop, id, "help_at = :at", "(help_at is null) <> (:at is null)")
                        .param("at", at)
                        .update()
                > 0;
    }

    /// The unique name decides; numbered names are not touched.
    boolean rename(WorkshopId workshop, ParticipantId id, String name) {
        return change(
                                workshop,
                                id,
                                "name = :name",
                                "not exists (select 1 from participant o where o.workshop_id = :workshop and o.name = :name and o.id <> :id)")
                        .param("name", name)
                        .update()
                > 0;
    }

    boolean callForHelp(WorkshopId workshop, PersonId person, @Nullable Instant at) {
        return mine(workshop, person, "help_at = :at", "(help_at is null) <> (:at is null)")
                        .param("at", at)
                        .update()
                > 0;
    }

    boolean readNudge(WorkshopId workshop, PersonId person) {
        return mine(workshop, person, "nudge = null", "nudge is not null").update() > 0;
    }

    private StatementSpec change(WorkshopId workshop, ParticipantId id, String change, String from) {
        return db.sql("update participant set " + change + ", changed = next value for change_number"
                        + " where id = :id and workshop_id = :workshop and " + from)
                .param("id", id.value())
                .param("workshop", workshop.value());
    }

    private StatementSpec mine(WorkshopId workshop, PersonId person, String change, String from) {
        return db.sql("update participant set " + change + ", changed = next value for change_number"
                        + " where person_id = :person and workshop_id = :workshop and removed_at is null and " + from)
                .param("person", person.value())
                .param("workshop", workshop.value());
    }
}
