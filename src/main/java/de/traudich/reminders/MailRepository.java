package de.traudich.reminders;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailRepository {

    /// A mail goes to the account of its person, and to no other address.
    private static final String SELECT = """
            select m.id, m.day, m.digest, m.created_at, m.claimed_at, m.sent_at, m.withdrawn_at, a.email,
                   p.id as person_id, p.practice_id, p.name, p.language
              from reminder_mail m
              join person p on p.practice_id = m.practice_id and p.id = m.person_id
              join account a on a.practice_id = m.practice_id and a.person_id = m.person_id
            """;

    private final JdbcClient db;

    MailRepository(JdbcClient db) {
        this.db = db;
    }

    /// Does nothing where the person has a mail of that day already.
    void add(Person person, LocalDate day, Digest digest, Instant now) {
        db.sql("""
                        insert ignore into reminder_mail (id, practice_id, person_id, day, digest, created_at)
                        values (:id, :practice, :person, :day, :digest, :now)
                        """)
                .param("id", MailId.next().value())
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("day", day)
                .param("digest", digest.kept())
                .param("now", now)
                .update();
    }

    /// Whether somebody has heard that a month is over.
    Months.Told told(PersonId person, LocalDate firstOfMonth) {
        return db.sql("""
                        select max(claimed_at is not null) as gone from reminder_mail
                         where person_id = :person and day >= :first and digest like '%REPORT=%'
                           and (claimed_at is not null or withdrawn_at is null)
                        """)
                .param("person", person.value())
                .param("first", firstOfMonth)
                .query((row, _) -> row.getObject("gone", Integer.class))
                .optional()
                .map(gone -> gone == 1 ? Months.Told.GONE : Months.Told.WAITING)
                .orElse(Months.Told.NOT_YET);
    }

    /// The day of the last mail with reminders that went out or still may.
    @Nullable
    LocalDate lastDay(PersonId person, LocalDate before) {
        return db.sql("""
                        select day from reminder_mail
                         where person_id = :person and withdrawn_at is null and day < :before and digest <> 'REPORT=1'
                         order by day desc limit 1
                        """)
                .param("person", person.value())
                .param("before", before)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional()
                .orElse(null);
    }

    List<MailId> waiting(Instant since, int most) {
        return db.sql("""
                        select id from reminder_mail
                         where created_at >= :since and claimed_at is null and sent_at is null and withdrawn_at is null
                         order by created_at, id limit :most
                        """)
                .param("since", since)
                .param("most", most)
                .query((row, _) -> new MailId(row.getObject("id", UUID.class)))
                .list();
    }

    /// True for the one who may send it. Only this row is held, and nobody's person or account.
    boolean claim(MailId id, Instant now) {
        return db.sql("""
                        update reminder_mail set claimed_at = :now
                         where id = :id and claimed_at is null and sent_at is null and withdrawn_at is null
                        """).param("now", now).param("id", id.value()).update() > 0;
    }

    /// It was not sent and may be tried again.
    void release(MailId id) {
        db.sql("update reminder_mail set claimed_at = null where id = :id and sent_at is null")
                .param("id", id.value())
                .update();
    }

    Optional<DigestMail> find(MailId id) {
        return db.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query((row, _) -> mail(row))
                .optional();
    }

    List<DigestMail> newest(PracticeId practice, int most) {
        return db.sql(SELECT + "where m.practice_id = :practice order by m.id desc limit :most")
                .param("practice", practice.value())
                .param("most", most)
                .query((row, _) -> mail(row))
                .list();
    }

    void sent(MailId id, Instant now) {
        db.sql("update reminder_mail set sent_at = :now where id = :id")
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    /// False where the person has another mail of that day. The count of `update ignore` would not tell: it
    /// counts rows that were found.
    boolean moveTo(MailId id, LocalDate day, Digest digest) {
        try {
            return db.sql("update reminder_mail set day = :day, digest = :digest where id = :id")
                            .param("day", day)
                            .param("digest", digest.kept())
                            .param("id", id.value())
                            .update()
                    > 0;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void withdraw(MailId id, Instant now) {
        db.sql("update reminder_mail set withdrawn_at = :now where id = :id")
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    void withdrawWaiting(PersonId person, LocalDate before, Instant now) {
        db.sql("""
                        update reminder_mail set withdrawn_at = :now
                         where person_id = :person and day < :before and claimed_at is null and sent_at is null
                           and withdrawn_at is null
                        """)
                .param("now", now)
                .param("person", person.value())
                .param("before", before)
                .update();
    }

    /// True where a mail that tells of a month was still there to be taken back.
    boolean withdrawReport(PersonId person, LocalDate before, Instant now) {
        return db.sql("""
                        update reminder_mail set withdrawn_at = :now
                         where person_id = :person and day < :before and digest like '%REPORT=%' and claimed_at is null
                           and sent_at is null and withdrawn_at is null
                        """)
                        .param("now", now)
                        .param("person", person.value())
                        .param("before", before)
                        .update()
                > 0;
    }

    int removeOld(Instant before, int most) {
        return db.sql("delete from reminder_mail where created_at < :before order by created_at limit :most")
                .param("before", before)
                .param("most", most)
                .update();
    }

    private static DigestMail mail(ResultSet row) throws SQLException {
        return new DigestMail(
                new MailId(row.getObject("id", UUID.class)),
                ReminderPlanRow.person(row),
                row.getString("email"),
                row.getObject("day", LocalDate.class),
                Digest.parse(row.getString("digest")),
                row.getObject("created_at", Instant.class),
                row.getObject("claimed_at", Instant.class),
                row.getObject("sent_at", Instant.class),
                row.getObject("withdrawn_at", Instant.class));
    }
}
