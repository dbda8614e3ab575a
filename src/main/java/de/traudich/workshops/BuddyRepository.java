package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Circles, offers, and what is shown in a circle. Whoever changes one holds its workshop.
@Repository
class BuddyRepository {

    private final JdbcClient db;

    BuddyRepository(JdbcClient db) {
        this.db = db;
    }

    /// Both doors of a circle, the room's and the portal's, wait for each other here.
    Optional<WorkshopId> hold(BuddyCircleId circle) {
        return db.sql("""
                        select w.id from workshop w join buddy_circle c on c.workshop_id = w.id where c.id = :circle for update
                        """)
                .param("circle", circle.value())
                .query((row, _) -> new WorkshopId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Buddies are found while the room is in the block for it.
    boolean finding(WorkshopId workshop) {
        return db.sql("""
                        select exists (select 1 from workshop w join block b on b.id = w.block_id
                                        where w.id = :workshop and w.closed_at is null and b.kind = 'COMMIT')
                        """)
                .param("workshop", workshop.value())
                .query(Boolean.class)
                .single();
    }

    void offer(ParticipantId from, ParticipantId to, Instant now) {
        db.sql("""
                        insert into buddy_offer (id, practice_id, workshop_id, from_id, to_id, at)
                        select :id, practice_id, workshop_id, id, :to, :now from participant where id = :from
                            on duplicate key update to_id = :to, at = :now
                        """)
                .param("id", Ids.next())
                .param("from", from.value())
                .param("to", to.value())
                .param("now", now)
                .update();
    }

    boolean withdraw(ParticipantId from) {
        return db.sql("delete from buddy_offer where from_id = :from")
                        .param("from", from.value())
                        .update()
                > 0;
    }

    boolean decline(ParticipantId from, ParticipantId to) {
        return db.sql("delete from buddy_offer where from_id = :from and to_id = :to")
                        .param("from", from.value())
                        .param("to", to.value())
                        .update()
                > 0;
    }

    /// What these two have offered to others, and others to who is no longer free.
    void forget(ParticipantId from, ParticipantId to) {
        db.sql("delete from buddy_offer where from_id in (:both) or to_id in (:both)")
                .param("both", List.of(from.value(), to.value()))
                .update();
    }

    void begin(BuddyCircleId circle, WorkshopId workshop, Instant now) {
        db.sql("""
                        insert into buddy_circle (id, practice_id, workshop_id, begun_at)
                        select :id, practice_id, id, :now from workshop where id = :workshop
                        """)
                .param("id", circle.value())
                .param("workshop", workshop.value())
                .param("now", now)
                .update();
    }

    void join(BuddyCircleId circle, ParticipantId who, Instant now) {
        db.sql("""
                        insert into buddy (id, practice_id, workshop_id, circle_id, participant_id, active, joined_at)
                        select :id, practice_id, workshop_id, :circle, id, 1, :now from participant where id = :who
                        """)
                .param("id", Ids.next())
                .param("circle", circle.value())
                .param("who", who.value())
                .param("now", now)
                .update();
    }

    void end(BuddyCircleId circle, Collection<PersonId> people, Instant now) {
        var leaving = people.stream().map(PersonId::value).toList();
        db.sql("""
                        update buddy b join participant p on p.id = b.participant_id set b.active = null, b.ended_at = :now
                         where b.circle_id = :circle and b.active = 1 and p.person_id in (:leaving)
                        """)
                .param("circle", circle.value())
                .param("leaving", leaving)
                .param("now", now)
                .update();
        db.sql("delete from buddy_sight where circle_id = :circle and person_id in (:leaving)")
                .param("circle", circle.value())
                .param("leaving", leaving)
                .update();
    }

    /// Only the own ask, and only in a circle that goes on.
    boolean show(PersonId who, BuddyCircleId circle, AskId ask, Instant now) {
        return db.sql("""
                        insert into buddy_sight (id, practice_id, circle_id, ask_id, person_id, at)
                        select :id, a.practice_id, b.circle_id, a.id, a.person_id, :now
                          from ask a join participant p on p.person_id = a.person_id
                          join buddy b on b.participant_id = p.id and b.active = 1
                         where a.id = :ask and a.person_id = :who and b.circle_id = :circle
                            on duplicate key update at = buddy_sight.at
                        """)
                        .param("id", Ids.next())
                        .param("ask", ask.value())
                        .param("who", who.value())
                        .param("circle", circle.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean hide(PersonId who, BuddyCircleId circle, AskId ask) {
        return db.sql("delete from buddy_sight where circle_id = :circle and ask_id = :ask and person_id = :who")
                        .param("circle", circle.value())
                        .param("ask", ask.value())
                        .param("who", who.value())
                        .update()
                > 0;
    }

    void hideAll(BuddyCircleId circle) {
        db.sql("delete from buddy_sight where circle_id = :circle")
                .param("circle", circle.value())
                .update();
    }
}
