package de.traudich.asks;

import de.traudich.contacts.ContactId;
import de.traudich.contacts.InteractionId;
import de.traudich.exercises.Channel;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// At most one contact for each ask, both of the same person: the keys of the table see to it.
@Repository
class AskContactRepository {

    private static final String MINE = " where id = :ask and person_id = :person ";

    private final JdbcClient db;

    AskContactRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<ContactId> contact(AskId ask, PersonId who) {
        return mine("select contact_id from ask_contact" + MINE, ask, who)
                .query((row, _) -> new ContactId(row.getObject("contact_id", UUID.class)))
                .optional();
    }

    /// Who has not said by which way is taken to ask in person.
    Optional<AskContact> find(AskId ask, PersonId who) {
        return mine("""
                        select c.*, a.asked_at, a.answered_at, a.outcome, n.followed_up_at,
                               coalesce(n.channel, 'IN_PERSON') as way
                          from ask_contact c join ask a on a.id = c.id left join ask_notes n on n.id = c.id
                         where c.id = :ask and c.person_id = :person
                        """, ask, who).query((row, _) -> read(row)).optional();
    }

    /// False when the ask has a contact already, or one of the two is not theirs.
    boolean link(AskId ask, PersonId who, ContactId contact) {
        return mine("""
                                insert ignore into ask_contact (id, practice_id, person_id, contact_id)
                                select a.id, a.practice_id, a.person_id, c.id
                                  from ask a join contact c on c.practice_id = a.practice_id and c.person_id = a.person_id
                                 where a.id = :ask and a.person_id = :person and c.id = :contact
                                """, ask, who).param("contact", contact.value()).update() > 0;
    }

    void unlink(AskId ask, PersonId who) {
        mine("delete from ask_contact" + MINE, ask, who).update();
    }

    /// False when another tab was faster.
    boolean told(AskId ask, PersonId who, Moment moment, InteractionId as) {
        var column = moment.column();
        return mine("update ask_contact set " + column + " = :as" + MINE + "and " + column + " is null", ask, who)
                        .param("as", as.value())
                        .update()
                > 0;
    }

    boolean untold(AskId ask, PersonId who, Moment moment) {
        var column = moment.column();
        return mine("update ask_contact set " + column + " = null" + MINE + "and " + column + " is not null", ask, who)
                        .update()
                > 0;
    }

    private StatementSpec mine(String sql, AskId ask, PersonId who) {
        return db.sql(sql).param("ask", ask.value()).param("person", who.value());
    }

    private static AskContact read(ResultSet row) throws SQLException {
        var told = new EnumMap<Moment, InteractionId>(Moment.class);
        for (var moment : Moment.values()) {
            var as = row.getObject(moment.column(), UUID.class);
            if (as != null) told.put(moment, new InteractionId(as));
        }
        var outcome = row.getString("outcome");
        var replied = outcome != null && Outcome.valueOf(outcome).replied();
        return new AskContact(
                new ContactId(row.getObject("contact_id", UUID.class)),
                Channel.valueOf(row.getString("way")),
                row.getObject("asked_at", Instant.class),
                row.getObject("followed_up_at", Instant.class),
                replied ? row.getObject("answered_at", Instant.class) : null,
                told);
    }
}
