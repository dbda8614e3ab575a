package de.traudich.contacts;

import de.traudich.people.Person;
import de.traudich.people.PrivateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Every statement names the person: a foreign contact is as unknown as one that is not there.
@Repository
class ContactRepository {

    private static final String MINE = " where practice_id = :practice and person_id = :person ";
    private static final String SELECT = "select c.*, " + ContactRow.LAST_REAL + """
              from contact c
             where c.practice_id = :practice and c.person_id = :person and (c.delete_on is null or c.delete_on > :today)
            """;
    private static final String FACTS = """
            label = :label, name = :name, met = :met, interests = :interests, addresses = :addresses, tags = :tags,
            tie = :tie, language = :language, form = :form, delete_on = :deleteOn
            """;

    private final JdbcClient db;

    ContactRepository(JdbcClient db) {
        this.db = db;
    }

    List<Contact> all(Person who, PrivateText text, ZonedDateTime now) {
        var byTag = tagRhythms(who);
        return mine(who, SELECT)
                .param("today", now.toLocalDate())
                .query((row, _) -> ContactRow.of(row, text, byTag, now.getZone()))
                .list();
    }

    Optional<Contact> find(Person who, ContactId id, PrivateText text, ZonedDateTime now) {
        var byTag = tagRhythms(who);
        return mine(who, SELECT + " and c.id = :id")
                .param("id", id.value())
                .param("today", now.toLocalDate())
                .query((row, _) -> ContactRow.of(row, text, byTag, now.getZone()))
                .optional();
    }

    /// Only what is not sealed.
    Map<ContactId, KeepInTouch> touches(Person who, ZonedDateTime now) {
        var byTag = tagRhythms(who);
        var touches = new HashMap<ContactId, KeepInTouch>();
        mine(
                        who,
                        "select c.id, c.tags, c.ideal_days, c.max_days, c.created_at, c.snoozed_until, "
                                + ContactRow.LAST_REAL
                                + " from contact c where practice_id = :practice and person_id = :person"
                                + " and (delete_on is null or delete_on > :today)")
                .param("today", now.toLocalDate())
                .query((row, _) -> touches.put(
                        new ContactId(row.getObject("id", UUID.class)), ContactRow.touch(row, byTag, now.getZone())))
                .list();
        return touches;
    }

    int count(Person who) {
        return mine(who, "select count(*) from contact" + MINE)
                .query(Integer.class)
                .single();
    }

    void add(Person who, ContactId id, ContactFacts facts, @Nullable String importKey, PrivateText text, Instant now) {
        facts(mine(who, """
                        insert into contact (id, practice_id, person_id, label, name, met, interests, addresses, tags, tie,
                               language, form, delete_on, import_key, created_at)
                        values (:id, :practice, :person, :label, :name, :met, :interests, :addresses, :tags, :tie,
                               :language, :form, :deleteOn, :importKey, :now)
                        """), id, facts, text)
                .param("importKey", importKey)
                .param("now", now)
                .update();
    }

    boolean revise(Person who, ContactId id, int revision, ContactFacts facts, PrivateText text) {
        return facts(
                                mine(
                                        who,
                                        "update contact set revision = revision + 1, " + FACTS + MINE
                                                + "and id = :id and revision = :revision"),
                                id,
                                facts,
                                text)
                        .param("revision", revision)
                        .update()
                > 0;
    }

    private static StatementSpec facts(StatementSpec statement, ContactId id, ContactFacts facts, PrivateText text) {
        UUID row = id.value();
        return statement
                .param("id", row)
                .param("label", facts.label())
                .param("name", text.seal("contact.name", row, facts.name()))
                .param("met", text.seal("contact.met", row, facts.met()))
                .param("interests", text.seal("contact.interests", row, facts.interests()))
                .param("addresses", text.seal("contact.addresses", row, ContactRow.addresses(facts.addresses())))
                .param("tags", String.join("\n", facts.tags()))
                .param("tie", facts.tie().name())
                .param(
                        "language",
                        facts.language() == null ? null : facts.language().code())
                .param("form", facts.form() == null ? null : facts.form().name())
                .param("deleteOn", facts.deleteOn());
    }

    boolean rate(Person who, ContactId id, Quality quality) {
        return change(who, id, "trust = :trust, reciprocity = :reciprocity, usefulness = :use")
                        .param("trust", quality.trust())
                        .param("reciprocity", quality.reciprocity())
                        .param("use", quality.use())
                        .update()
                > 0;
    }

    boolean rhythm(Person who, ContactId id, @Nullable Rhythm rhythm) {
        return change(who, id, "ideal_days = :ideal, max_days = :most")
                        .param("ideal", rhythm == null ? null : rhythm.idealDays())
                        .param("most", rhythm == null ? null : rhythm.maxDays())
                        .update()
                > 0;
    }

    boolean snooze(Person who, ContactId id, @Nullable LocalDate until) {
        return change(who, id, "snoozed_until = :until").param("until", until).update() > 0;
    }

    /// Real contact ends a snooze, and the contact stays for at least so long.
    boolean touched(Person who, ContactId id, LocalDate keptUntil) {
        return change(who, id, """
                        snoozed_until = null,
                        delete_on = case when delete_on is null then null else greatest(delete_on, :keptUntil) end
                        """).param("keptUntil", keptUntil).update() > 0;
    }

    boolean remove(Person who, ContactId id) {
        return mine(who, "delete from contact" + MINE + "and id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /// Where practices are.
    List<ZoneId> zones() {
        return db.sql("select distinct zone from practice order by zone")
                .query((row, _) -> ZoneId.of(row.getString("zone")))
                .list();
    }

    int removeOld(ZoneId zone, LocalDate today, int most) {
        return db.sql("""
                        delete from contact
                         where delete_on <= :today and practice_id in (select id from practice where zone = :zone)
                         order by delete_on limit :most
                        """)
                .param("zone", zone.getId())
                .param("today", today)
                .param("most", most)
                .update();
    }

    void removeOld(Person who, LocalDate today) {
        mine(who, "delete from contact" + MINE + "and delete_on <= :today")
                .param("today", today)
                .update();
    }

    Map<String, ContactId> imported(Person who) {
        var keys = new HashMap<String, ContactId>();
        mine(who, "select id, import_key from contact" + MINE + "and import_key is not null")
                .query((row, _) -> keys.put(
                        Objects.requireNonNull(row.getString("import_key")),
                        new ContactId(row.getObject("id", UUID.class))))
                .list();
        return keys;
    }

    Map<String, Rhythm> tagRhythms(Person who) {
        var rhythms = new HashMap<String, Rhythm>();
        mine(who, "select tag, ideal_days, max_days from tag_rhythm" + MINE)
                .query((row, _) -> rhythms.put(
                        Objects.requireNonNull(row.getString("tag")),
                        new Rhythm(row.getInt("ideal_days"), row.getInt("max_days"))))
                .list();
        return rhythms;
    }

    private StatementSpec change(Person who, ContactId id, String change) {
        return mine(who, "update contact set " + change + MINE + "and id = :id").param("id", id.value());
    }

    private StatementSpec mine(Person who, String sql) {
        return db.sql(sql)
                .param("practice", who.practice().value())
                .param("person", who.id().value());
    }
}
