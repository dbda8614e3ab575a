package de.traudich.workshops;

import de.traudich.people.PersonId;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes while the room rehearses joins the smallest circle, who is left over joins another; in the transaction in
/// which they came or went.
@Service
public class Arriving {

    private final WorkshopRepository workshops;
    private final ParticipantRepository participants;
    private final CircleRepository circles;
    private final ApplicationEventPublisher events;

    Arriving(
            WorkshopRepository workshops,
            ParticipantRepository participants,
            CircleRepository circles,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.participants = participants;
        this.circles = circles;
        this.events = events;
    }

    /// Somebody who was not there when it was dealt is there now. False where there is no place for them.
    @Transactional
    public boolean comeIn(WorkshopId id, PersonId who) {
        var block = circles.at(id);
        var participant = participants.find(id, who);
        if (workshops.lockOpen(id).isEmpty() || block.isEmpty() || participant.isEmpty()) {
            return false;
        }
        var before = circles.of(id, block.get());
        return before.drawn()
                && before.of(participant.get()).isEmpty()
                && keep(id, block.get(), before, before.arrived(participant.get()))
                && told(id);
    }

    @EventListener
    void on(WorkshopEvent.Joined joined) {
        circles.at(joined.workshop()).ifPresent(block -> settle(joined.workshop(), block));
    }

    @EventListener
    void on(WorkshopEvent.RoomChanged changed) {
        circles.at(changed.workshop()).ifPresent(block -> settle(changed.workshop(), block));
    }

    /// Looked at without the lock first: most of what changes in a room moves nobody.
    private void settle(WorkshopId id, BlockId block) {
        if (circles.of(id, block).fits(here(id)) || workshops.lockOpen(id).isEmpty()) {
            return;
        }
        var before = circles.of(id, block);
        keep(id, block, before, before.settled(here(id)));
    }

    private Collection<ParticipantId> here(WorkshopId id) {
        return participants.all(id).values();
    }

    private boolean keep(WorkshopId id, BlockId block, Circles before, Circles after) {
        if (!circles.change(id, block, before.version(), after)) {
            return false;
        }
        workshops
                .find(id)
                .ifPresent(
                        workshop -> circles.keep(workshop, block, before.drawing(), before.places(), after.places()));
        return true;
    }

    private boolean told(WorkshopId id) {
        events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        return true;
    }
}
