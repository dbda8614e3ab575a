package de.traudich.contacts;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecipientRepository {

    /// An attempt that counts, and who made it towards whom.
    record Kept(PersonId person, RecipientKey recipient) {}

    private final JdbcClient db;

    RecipientRepository(JdbcClient db) {
        this.db = db;
    }

    /// Whoever asks the same recipient waits here until we are done. An update on a duplicate takes the
    /// exclusive lock at once; with `insert ignore` three who come at once would wait for each other for
    /// ever.
    void lock(PracticeId practice, RecipientKey recipient) {
        db.sql("""
                        insert into recipient (id, practice_id, recipient_key) values (:id, :practice, :recipient)
                            on duplicate key update recipient_key = recipient_key
                        """)
                .param("id", Ids.next())
                .param("practice", practice.value())
                .param("recipient", recipient.value())
                .update();
    }

    Optional<Kept> kept(PracticeId practice, UUID ask, int number) {
        return db.sql("""
                        select person_id, recipient_key from recipient_attempt
                         where practice_id = :practice and ask_ref = :ask and attempt = :number
                           and (ended_by is null or ended_by <> 'WITHDRAWN')
                        """)
                .param("practice", practice.value())
                .param("ask", ask)
                .param("number", number)
                .query((row, _) -> new Kept(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new RecipientKey(Objects.requireNonNull(row.getString("recipient_key")))))
                .optional();
    }

    /// Oldest first; of this ask everything, else what is newer than the start.
    List<RecipientRules.Trace> history(PracticeId practice, Attempt attempt, Instant start, ZoneId zone) {
        return db.sql("""
                        select * from recipient_attempt
                         where practice_id = :practice and recipient_key = :recipient and (at > :start or ask_ref = :ask)
                           and (ended_by is null or ended_by <> 'WITHDRAWN')
                         order by at, attempt
                        """)
                .param("practice", practice.value())
                .param("recipient", attempt.recipient().value())
                .param("start", start)
                .param("ask", attempt.ask())
                .query((row, _) -> trace(row, zone))
                .list();
    }

    /// What is newer than the start, for each key that has any, oldest first.
    Map<RecipientKey, List<RecipientRules.Trace>> histories(
            PracticeId practice, Collection<RecipientKey> keys, Instant start, ZoneId zone) {
        var histories = new HashMap<RecipientKey, List<RecipientRules.Trace>>();
        db.sql("""
                        select * from recipient_attempt
                         where practice_id = :practice and recipient_key in (:keys) and at > :start
                           and (ended_by is null or ended_by <> 'WITHDRAWN')
                         order by at, attempt
                        """)
                .param("practice", practice.value())
                .param("keys", keys.stream().map(RecipientKey::value).toList())
                .param("start", start)
                .query((row, _) -> histories
                        .computeIfAbsent(key(row), _ -> new ArrayList<>())
                        .add(trace(row, zone)))
                .list();
        return histories;
    }

    /// Which of these keys are barred, and by whom.
    Map<RecipientKey, PersonId> barred(PracticeId practice, Collection<RecipientKey> keys) {
        var barred = new HashMap<RecipientKey, PersonId>();
        db.sql("""
                        select recipient_key, barred_by from recipient
                         where practice_id = :practice and recipient_key in (:keys) and barred_at is not null
                        """)
                .param("practice", practice.value())
                .param("keys", keys.stream().map(RecipientKey::value).toList())
                .query((row, _) -> barred.put(key(row), new PersonId(row.getObject("barred_by", UUID.class))))
                .list();
        return barred;
    }

    private static RecipientKey key(ResultSet row) throws SQLException {
        return new RecipientKey(Objects.requireNonNull(row.getString("recipient_key")));
    }

    private static RecipientRules.Trace trace(ResultSet row, ZoneId zone) throws SQLException {
        return new RecipientRules.Trace(
                row.getObject("ask_ref", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("attempt"),
                row.getBoolean("unsolicited"),
                row.getBoolean("public_figure"),
                LocalDate.ofInstant(Objects.requireNonNull(row.getObject("at", Instant.class)), zone),
                "NO".equals(row.getString("ended_by")));
    }

    /// How many this person asked on their own account since then, whomever.
    int unsolicited(Person who, Instant since) {
        return db.sql("""
                        select count(*) from recipient_attempt
                         where practice_id = :practice and person_id = :person and at >= :since and unsolicited and attempt = 1
                           and (ended_by is null or ended_by <> 'WITHDRAWN')
                        """)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /// Takes the place of one that was withdrawn.
    void add(Person who, Attempt attempt, Instant now) {
        db.sql("""
                        delete from recipient_attempt
                         where practice_id = :practice and ask_ref = :ask and attempt = :number and person_id = :person
                           and ended_by = 'WITHDRAWN'
                        """)
                .param("practice", who.practice().value())
                .param("ask", attempt.ask())
                .param("number", attempt.number())
                .param("person", who.id().value())
                .update();
        db.sql("""
                        insert into recipient_attempt (id, practice_id, recipient_key, person_id, ask_ref, attempt, unsolicited,
                               public_figure, at)
                        values (:id, :practice, :recipient, :person, :ask, :number, :unsolicited, :figure, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", who.practice().value())
                .param("recipient", attempt.recipient().value())
                .param("person", who.id().value())
                .param("ask", attempt.ask())
                .param("number", attempt.number())
                .param("unsolicited", attempt.unsolicited())
                .param("figure", attempt.publicFigure())
                .param("now", now)
                .update();
    }

    void noted(Person who, UUID ask, boolean no) {
        mine("update recipient_attempt set ended_by = :to", "and (ended_by <=> :from)", who, ask)
                .param("from", no ? null : "NO")
                .param("to", no ? "NO" : null)
                .update();
    }

    void withdraw(Person who, UUID ask) {
        mine(
                        "update recipient_attempt set ended_by = 'WITHDRAWN'",
                        "and (ended_by is null or ended_by <> 'WITHDRAWN') order by attempt desc limit 1",
                        who,
                        ask)
                .update();
    }

    private JdbcClient.StatementSpec mine(String change, String condition, Person who, UUID ask) {
        return db.sql(change + " where practice_id = :practice and person_id = :person and ask_ref = :ask " + condition)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("ask", ask);
    }

    void bar(Person by, String recipient, Instant now) {
        db.sql("""
                        insert into recipient (id, practice_id, recipient_key, barred_at, barred_by)
                        values (:id, :practice, :recipient, :now, :by)
                            on duplicate key update barred_by = coalesce(barred_by, :by), barred_at = coalesce(barred_at, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", by.practice().value())
                .param("recipient", recipient)
                .param("now", now)
                .param("by", by.id().value())
                .update();
    }

    void lift(Person by, RecipientKey recipient) {
        db.sql("""
                        update recipient set barred_at = null, barred_by = null
                         where practice_id = :practice and recipient_key = :recipient and barred_by = :by
                        """)
                .param("practice", by.practice().value())
                .param("recipient", recipient.value())
                .param("by", by.id().value())
                .update();
    }

    boolean barred(PracticeId practice, RecipientKey recipient) {
        return db.sql("""
                        select exists (select 1 from recipient
                         where practice_id = :practice and recipient_key = :recipient and barred_at is not null)
                        """)
                .param("practice", practice.value())
                .param("recipient", recipient.value())
                .query(Boolean.class)
                .single();
    }
}
