package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How somebody gets into a workshop. Unknown, closed and not yet open answer alike: with nothing.
@Service
public class Joining {

    private final WorkshopRepository workshops;
    private final ParticipantRepository participants;
    private final Seating seating;
    private final SinceLastRepository last;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            WorkshopRepository workshops,
            ParticipantRepository participants,
            Seating seating,
            SinceLastRepository last,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.seating = seating;
        this.last = last;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Workshop> byCode(JoinCode code) {
        return workshops.openByCode(code);
    }

    /// By the token of the QR code.
    public Optional<Workshop> byToken(String token) {
        return token.length() > 60 ? Optional.empty() : workshops.openByToken(token);
    }

    /// The board's own address; it stays valid after the workshop.
    public Optional<WorkshopId> board(String token) {
        return token.length() > 60 ? Optional.empty() : workshops.byBoardToken(token);
    }

    public Optional<Workshop> find(WorkshopId workshop) {
        return workshops.find(workshop);
    }

    public Optional<ParticipantId> participant(WorkshopId workshop, Person person) {
        return participants.find(workshop, person.id());
    }

    /// Empty when the workshop has been closed or locked meanwhile, or the coach has removed them. Joining again
    /// is the same participant with the same name. Who belongs to another practice comes as a guest.
    @Transactional
    public Optional<ParticipantId> join(Workshop workshop, Person person, PersonName name) {
        if (!person.practice().equals(workshop.practice())) {
            throw new Stale("person");
        }
        var unlocked = workshops.lockOpen(workshop.id());
        var known = participants.find(workshop.id(), person.id());
        if (unlocked.isEmpty() || known.isPresent()) {
            return unlocked.isEmpty() ? Optional.empty() : known;
        }
        return unlocked.get() && !participants.removed(workshop.id(), person.id())
                ? Optional.of(sit(workshop, person, name))
                : Optional.empty();
    }

    private ParticipantId sit(Workshop workshop, Person person, PersonName name) {
        var id = ParticipantId.next();
        participants.add(id, workshop, person, free(workshop.id(), name), clock.instant());
        seating.seatLate(workshop, person, id);
        last.fix(workshop.id());
        events.publishEvent(new WorkshopEvent.Joined(workshop.id(), id));
        return id;
    }

    /// The same name twice gets a number.
    private String free(WorkshopId workshop, PersonName name) {
        var taken = participants.names(workshop);
        var free = name.value();
        for (int number = 2;
                taken.contains(free.toLowerCase(Locale.ROOT)) || participants.has(workshop, free);
                number++) {
            free = name.value() + " " + number;
        }
        return free;
    }
}
