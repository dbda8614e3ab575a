package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.coaching.Exchange.Message;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
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
