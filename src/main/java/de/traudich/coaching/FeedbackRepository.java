package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.coaching.Exchange.Message;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
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
    Optional<PersonId> openTo(AskId ask, PersonId who) {
        return db.sql(
                        "select a.person_id from ask a where a.id = :ask and a.visibility = 'COACH' and exists (select 1 from"
                                + " coaching k where k.coachee_id = a.person_id) and " + CONCERNS
                                + " lock in share mode")
                .param("ask", ask.value())
                .param("who", who.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /// False when this message stands there already.
    boolean add(CommandId command, Person author, AskId ask, String text, Instant now) {
        return db.sql("""
                        insert ignore into feedback (id, practice_id, ask_id, author_id, text, created_at)
                        values (:id, :practice, :ask, :author, :text, :now)
                        """)
                        .param("id", command.value())
                        .param("practice", author.practice().value())
                        .param("ask", ask.value())
                        .param("author", author.id().value())
                        .param("text", text)
                        .param("now", now)
                        .update()
                > 0;
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
                               f.author_id, p.name, f.text, f.created_at
                          from ask a left join feedback f on f.ask_id = a.id left join person p on p.id = f.author_id
                         where a.id = :ask and
                        """ + CONCERNS + " order by f.created_at, f.id")
                .param("ask", ask.value())
                .param("who", who.value())
                .query((row, _) -> new Exchange(
                        row.getBoolean("open"),
                        row.getString("author_id") == null
                                ? List.of()
                                : List.of(new Message(
                                        new PersonId(row.getObject("author_id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("text"),
                                        Objects.requireNonNull(row.getObject("created_at", Instant.class))))))
                .list();
        return rows.isEmpty()
                ? Exchange.NONE
                : new Exchange(
                        rows.getFirst().open(),
                        rows.stream().flatMap(row -> row.messages().stream()).toList());
    }
}
