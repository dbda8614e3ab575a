package de.traudich.insights;

import de.traudich.asks.Happened;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asks with what was noted around them, written at once and at any time.
public record Noted(JdbcClient db, Instant now) {

    /// Dreaded with this likelihood, and what became of it.
    public UUID dread(Person who, int likelihood, Happened happened, Visibility visibility) {
        var id = ask(who, visibility, now.minus(Duration.ofDays(1)), Duration.ofHours(1), "YES");
        note(id, who, "dread_chance, dread_happened", likelihood + ", '" + happened + "'");
        return id;
    }

    public UUID dread(Person who, int likelihood, Happened happened) {
        return dread(who, likelihood, happened, Visibility.COACH);
    }

    public void belief(Person who, int before, int after) {
        var id = ask(who, Visibility.COACH, now.minus(Duration.ofDays(1)), Duration.ofHours(1), "YES");
        note(id, who, "belief_before, belief_after", before + ", " + after);
    }

    public void replied(Person who, Channel channel, Duration after) {
        channel(ask(who, Visibility.COACH, now.minus(Duration.ofDays(60)), after, "NO"), who, channel);
    }

    /// Until somebody entered that no reply came.
    public void silent(Person who, Channel channel, Duration until) {
        channel(ask(who, Visibility.COACH, now.minus(Duration.ofDays(60)), until, "NO_REPLY"), who, channel);
    }

    public void open(Person who, Channel channel, Duration since) {
        channel(ask(who, Visibility.COACH, now.minus(since), null, null), who, channel);
    }

    private UUID ask(
            Person who, Visibility visibility, Instant asked, @Nullable Duration after, @Nullable String outcome) {
        var id = Ids.next();
        db.sql("""
                        insert into ask (id, practice_id, person_id, visibility, asked_at, outcome, answered_at, created_at)
                        values (:id, :practice, :person, :visibility, :asked, :outcome, :answered, :asked)
                        """)
                .param("id", id)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("visibility", visibility.name())
                .param("asked", asked)
                .param("outcome", outcome)
                .param("answered", after == null ? null : asked.plus(after))
                .update();
        return id;
    }

    private void channel(UUID ask, Person who, Channel channel) {
        note(ask, who, "channel", "'" + channel + "'");
    }

    private void note(UUID ask, Person who, String columns, String values) {
        db.sql("insert into ask_notes (id, practice_id, person_id, " + columns + ") values (?, ?, ?, " + values + ")")
                .params(ask, who.practice().value(), who.id().value())
                .update();
    }
}
