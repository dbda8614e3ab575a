package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.coaching.Exchange.Message;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackRepository {

    private static final String CONCERNS = """
            (a.person_id = :who or a.visibility = 'COACH'
                and exists (select 1 from coaching c where c.coach_id = :who and c.coachee_id = a.person_id))
            """;

    /// How many messages of others under the ask `a` a person has not seen, for a query that says who.
    static final String UNREAD = """
            (select count(*) from feedback n where n.ask_id = a.id and n.author_id <> %1$s
                and n.created_at > coalesce((select v.seen_at from feedback_seen v
                    where v.ask_id = a.id and v.person_id = %1$s), '2000-01-01'))
            """;

    private final JdbcClient db;

    FeedbackRepository(JdbcClient db) {
        this.db = db;
    }

    /// Whose ask it is, if it is open to this person. Held until the message stands there, or taken back before.
    Optional<Person> openTo(AskId ask, PersonId who) {
        return db.sql("select " + PersonRow.COLUMNS + """
                          from ask a join person p on p.id = a.person_id
                         where a.id = :ask and a.visibility = 'COACH'
                           and exists (select 1 from coaching k where k.coachee_id = a.person_id) and
                        """ + CONCERNS + " lock in share mode")
                .param("ask", ask.value())
                .param("who", who.value())
                .query((row, _) -> PersonRow.of(row))
                .optional();
    }

    /// False when this message stands there already.
    boolean add(MessageId id, Person author, AskId ask, byte[] sealed, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into feedback (id, practice_id, ask_id, author_id, sealed, created_at)
                        values (:id, :practice, :ask, :author, :sealed, :now)
                        """)
                .param("id", id.value())
                .param("practice", author.practice().value())
                .param("ask", ask.value())
                .param("author", author.id().value())
                .param("sealed", sealed)
                .param("now", now)
                .update());
    }

    /// Whose ask it is, where there was something new to read up to that moment.
    Optional<PersonId> see(AskId ask, Person who, Instant upTo) {
        var news = db.sql("""
                        insert into feedback_seen (id, practice_id, ask_id, person_id, seen_at)
                        select :id, a.practice_id, a.id, :who, :upTo from ask a
                         where a.id = :ask and exists (select 1 from feedback f
                               where f.ask_id = a.id and f.author_id <> :who and f.created_at <= :upTo
                                 and f.created_at > coalesce((select v.seen_at from feedback_seen v
                                     where v.ask_id = a.id and v.person_id = :who), '2000-01-01')) and
                        """ + CONCERNS + " on duplicate key update seen_at = greatest(seen_at, :upTo)")
                        .param("id", Ids.next())
                        .param("ask", ask.value())
                        .param("who", who.id().value())
                        .param("upTo", upTo)
                        .update()
                > 0;
        return news ? personOf(ask) : Optional.empty();
    }

    private Optional<PersonId> personOf(AskId ask) {
        return db.sql("select person_id from ask where id = :ask")
                .param("ask", ask.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /// One statement: whether it is open and what was written can never contradict each other.
    Exchange find(AskId ask, PersonId who) {
        var rows = db.sql("""
                        select a.visibility = 'COACH' and exists (select 1 from coaching k where k.coachee_id = a.person_id) as open,
                               f.id, f.author_id, p.name, f.created_at
                          from ask a left join feedback f on f.ask_id = a.id left join person p on p.id = f.author_id
                         where a.id = :ask and
                        """ + CONCERNS + " order by f.created_at, f.id")
                .param("ask", ask.value())
                .param("who", who.value())
                .query((row, _) -> new Exchange(row.getBoolean("open"), messages(row)))
                .list();
        return rows.isEmpty()
                ? Exchange.NONE
                : new Exchange(
                        rows.getFirst().open(),
                        rows.stream().flatMap(row -> row.messages().stream()).toList());
    }

    private static List<Message> messages(ResultSet row) throws SQLException {
        return row.getString("id") == null
                ? List.of()
                : List.of(new Message(
                        new MessageId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getString("name"),
                        Objects.requireNonNull(row.getObject("created_at", Instant.class))));
    }

    /// Holds the ask until the reading is written down: who takes it back at this moment waits, or was faster.
    List<Letter> letters(AskId ask, PersonId reader) {
        return db.sql("select f.id, f.author_id, f.sealed, f.text, " + PersonRow.COLUMNS + """
                          from ask a join person p on p.id = a.person_id join feedback f on f.ask_id = a.id
                         where a.id = :ask and
                        """ + CONCERNS
                        + " order by f.created_at, f.id lock in share mode")
                .param("ask", ask.value())
                .param("who", reader.value())
                .query((row, _) -> letter(row))
                .list();
    }

    /// Some of what is not sealed yet, from a place on.
    List<Letter> inClear(MessageId after, int most) {
        return db.sql("select f.id, f.author_id, f.sealed, f.text, " + PersonRow.COLUMNS + """
                          from feedback f join ask a on a.id = f.ask_id join person p on p.id = a.person_id
                         where f.text is not null and f.id > :after order by f.id limit :most
                        """)
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> letter(row))
                .list();
    }

    /// Both at once, or none: whoever reads finds the words on one side.
    void seal(MessageId id, byte[] sealed) {
        db.sql("update feedback set sealed = :sealed, text = null where id = :id and text is not null")
                .param("sealed", sealed)
                .param("id", id.value())
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                new MessageId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                PersonRow.of(row),
                row.getBytes("sealed"),
                row.getString("text"));
    }
}
