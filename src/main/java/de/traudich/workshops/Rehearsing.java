package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a coach lets the room rehearse in pairs or in threes: by lot, and then as the coach thinks best. Every verb
/// names what the coach saw; false when somebody was faster. Somebody else's workshop or participant is [Stale].
@Service
public class Rehearsing {

    private final WorkshopRepository workshops;
    private final ParticipantRepository participants;
    private final CircleRepository circles;
    private final Presence presence;
    private final ApplicationEventPublisher events;

    Rehearsing(
            WorkshopRepository workshops,
            ParticipantRepository participants,
            CircleRepository circles,
            Presence presence,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.participants = participants;
        this.circles = circles;
        this.presence = presence;
        this.events = events;
    }

    /// Deals everybody who is there, so that nobody waits for an absent person; who is not comes in later by one tap.
    /// False also where there is nobody to rehearse with.
    ///
    /// @param size of a circle, 2 or 3
    @Transactional
    public boolean draw(WorkshopId id, Person coach, BlockId block, long seen, int size) {
        var workshop = lock(id, coach);
        var before = circles.of(id, block);
        var all = List.copyOf(participants.all(id).values());
        var here = here(id, all, before);
        if (!rehearses(id, block) || here.size() < 2) {
            return false;
        }
        var meetings = circles.meetings(id);
        if (!circles.draw(workshop, block, seen, size)) {
            return false;
        }
        var seed = block.value().getLeastSignificantBits() + before.drawing();
        var outside = all.stream().filter(who -> !here.contains(who)).collect(Collectors.toSet());
        if (!before.running()) {
            circles.forget(id, block, before.drawing());
        }
        var places = Circles.dealt(Pairing.deal(here, meetings, size, seed), outside, before.takenOut());
        circles.keep(workshop, block, before.drawing() + 1, List.of(), places);
        return told(id);
    }

    /// With a phone in hand now, whether or not it slept the last time, and not taken out by the coach. Where hardly
    // anybody has one, all of them.
    private List<ParticipantId> here(WorkshopId id, List<ParticipantId> all, Circles before) {
        var phones = Set.copyOf(presence.in(id));
        var out = before.takenOut();
        var here = all.stream()
                .filter(who -> phones.contains(who) && !out.contains(who))
                .toList();
        return here.size() < 2 ? all.stream().filter(who -> !out.contains(who)).toList() : here;
    }

    /// To the circle of this number, to a new one, or with 0 to none.
    @Transactional
    public boolean move(WorkshopId id, Person coach, BlockId block, long seen, ParticipantId who, int number) {
        var workshop = lock(id, coach);
        if (!participants.exists(id, who)) {
            throw new Stale("participant");
        }
        var before = circles.of(id, block);
        var after = before.moved(who, number);
        if (!rehearses(id, block) || !circles.change(id, block, seen, after)) {
            return false;
        }
        circles.keep(workshop, block, before.drawing(), before.places(), after.places());
        return told(id);
    }

    private boolean rehearses(WorkshopId id, BlockId block) {
        return circles.at(id).filter(block::equals).isPresent();
    }

    private Workshop lock(WorkshopId id, Person coach) {
        return workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean told(WorkshopId id) {
        events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        return true;
    }
}
