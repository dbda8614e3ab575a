package de.traudich.contacts;

import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.people.PrivateText;
import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What happened between people, and how often they want to hear from each other.
@Repository
class InteractionRepository {

    private static final String MINE = " where practice_id = :practice and person_id = :person ";

    private final JdbcClient db;

    InteractionRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when the contact is gone or foreign.
    boolean add(Person who, ContactId contact, InteractionId id, InteractionDraft what, PrivateText text, Instant now) {
        return mine(who, """
                        insert into interaction (id, practice_id, person_id, contact_id, day, direction, channel, real_contact, note,
                               created_at)
                        select :id, practice_id, person_id, id, :day, :direction, :channel, :real, :note, :now from contact
                        """ + MINE + "and id = :contact")
                        .param("id", id.value())
                        .param("contact", contact.value())
                        .param("day", what.day())
                        .param("direction", what.direction().name())
                        .param("channel", what.channel().name())
                        .param("real", what.real())
                        .param("note", text.seal("interaction.note", id.value(), what.note()))
                        .param("now", now)
                        .update()
                > 0;
    }

    /// Newest first.
    List<Interaction> newest(Person who, ContactId contact, int most, PrivateText text) {
        return mine(
                        who,
                        "select * from interaction" + MINE
                                + "and contact_id = :contact order by day desc, id desc limit :most")
                .param("contact", contact.value())
                .param("most", most)
                .query((row, _) -> interaction(row, text))
                .list();
    }

    /// Of everybody who has not reached their day: by label, the newest first.
    List<Touch> all(Person who, PrivateText text, LocalDate today) {
        return db.sql("""
                        select i.*, c.label from interaction i join contact c on c.id = i.contact_id
                         where i.practice_id = :practice and i.person_id = :person
                           and (c.delete_on is null or c.delete_on > :today)
                         order by c.label, c.id, i.day desc, i.id desc
                        """)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("today", today)
                .query((row, _) -> new Touch(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        Objects.requireNonNull(row.getString("label")),
                        interaction(row, text)))
                .list();
    }

    boolean remove(Person who, InteractionId id) {
        return mine(who, "delete from interaction" + MINE + "and id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void tagRhythm(Person who, String tag, Rhythm rhythm) {
        mine(who, """
                        insert into tag_rhythm (id, practice_id, person_id, tag, ideal_days, max_days)
                        values (:id, :practice, :person, :tag, :ideal, :most)
                        on duplicate key update ideal_days = :ideal, max_days = :most
                        """)
                .param("id", Ids.next())
                .param("tag", tag)
                .param("ideal", rhythm.idealDays())
                .param("most", rhythm.maxDays())
                .update();
    }

    void noTagRhythm(Person who, String tag) {
        mine(who, "delete from tag_rhythm" + MINE + "and tag = :tag")
                .param("tag", tag)
                .update();
    }

    private StatementSpec mine(Person who, String sql) {
        return db.sql(sql)
                .param("practice", who.practice().value())
                .param("person", who.id().value());
    }

    private static Interaction interaction(ResultSet row, PrivateText text) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Interaction(
                new InteractionId(id),
                new InteractionDraft(
                        row.getObject("day", LocalDate.class),
                        Direction.valueOf(row.getString("direction")),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("real_contact"),
                        text.open("interaction.note", id, row.getBytes("note"))));
    }
}
