package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How people agree to go on together, and part again. One taps a name, the other says yes; both can end it at
/// any time. False where it is not theirs to say any more: a foreign, an ended and an unknown circle answer alike.
@Service
public class Buddying {

    private final WorkshopRepository workshops;
    private final BuddySeats seats;
    private final BuddyRepository buddies;
    private final BuddyQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Buddying(
            WorkshopRepository workshops,
            BuddySeats seats,
            BuddyRepository buddies,
            BuddyQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.buddies = buddies;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /// Another name takes the place of the one before. Who taps the name of somebody who has tapped theirs says yes.
    @Transactional
    public boolean offer(WorkshopId workshop, PersonId who, ParticipantId to) {
        var me = seat(workshop, who).orElse(null);
        if (me == null) {
            return false;
        }
        var room = queries.room(workshop);
        if (me.equals(room.offers().get(to))) {
            return agree(workshop, to, me, room);
        }
        if (!seats.open(workshop, room, me).contains(to)) {
            return false;
        }
        buddies.offer(me, to, clock.instant());
        return told(workshop, Set.of());
    }

    @Transactional
    public boolean accept(WorkshopId workshop, PersonId who, ParticipantId from) {
        return seat(workshop, who)
                .filter(me -> agree(workshop, from, me, queries.room(workshop)))
                .isPresent();
    }

    /// Takes the own offer back.
    @Transactional
    public boolean withdraw(WorkshopId workshop, PersonId who) {
        return seat(workshop, who).filter(buddies::withdraw).isPresent() && told(workshop, Set.of());
    }

    /// The one who asked is free to tap another name.
    @Transactional
    public boolean decline(WorkshopId workshop, PersonId who, ParticipantId from) {
        return seat(workshop, who).filter(me -> buddies.decline(from, me)).isPresent() && told(workshop, Set.of());
    }

    /// From this moment nobody sees anything of the other. Of three the two others go on.
    @Transactional
    public boolean end(PersonId who, BuddyCircleId circle) {
        var workshop = buddies.hold(circle).orElse(null);
        var people = queries.people(circle);
        if (workshop == null || !people.contains(who)) {
            return false;
        }
        buddies.end(circle, people.size() > Buddies.Circle.PAIR ? Set.of(who) : people, clock.instant());
        return told(workshop, people);
    }

    /// Whether the others of a circle see that this ask was made and what came of it.
    @Transactional
    public boolean show(PersonId who, BuddyCircleId circle, AskId ask, boolean shown) {
        var workshop = buddies.hold(circle).orElse(null);
        if (workshop == null
                || (shown ? !buddies.show(who, circle, ask, clock.instant()) : !buddies.hide(who, circle, ask))) {
            return false;
        }
        return told(workshop, queries.people(circle));
    }

    /// Which of the own asks the others of each circle see.
    public Map<BuddyCircleId, Set<AskId>> shown(PersonId who) {
        return queries.shown(who);
    }

    /// Whoever comes third finds nothing that was meant for the second.
    private boolean agree(WorkshopId workshop, ParticipantId from, ParticipantId me, Buddies room) {
        if (!me.equals(room.offers().get(from))
                || !seats.open(workshop, room, from).contains(me)) {
            return false;
        }
        var circle = room.of(me).map(Buddies.Circle::id).orElse(null);
        if (circle == null) {
            circle = BuddyCircleId.next();
            buddies.begin(circle, workshop, clock.instant());
            buddies.join(circle, me, clock.instant());
        } else {
            buddies.hideAll(circle);
        }
        buddies.join(circle, from, clock.instant());
        buddies.forget(from, me);
        return told(workshop, queries.people(circle));
    }

    /// While the room is in the block for it. All who tap in one room come one after the other here.
    private Optional<ParticipantId> seat(WorkshopId workshop, PersonId who) {
        return workshops
                .lockOpen(workshop)
                .filter(_ -> buddies.finding(workshop))
                .flatMap(_ -> seats.find(workshop, who));
    }

    private boolean told(WorkshopId workshop, Set<PersonId> people) {
        workshops.changed(workshop);
        events.publishEvent(new WorkshopEvent.BuddiesChanged(workshop, people));
        return true;
    }
}
