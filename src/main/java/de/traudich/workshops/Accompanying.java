package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach does for the people in the room and for the room as a whole. Somebody else's workshop or participant is
/// [Stale], like one that does not exist; false when nothing was left to do.
@Service
public class Accompanying {

    private final WorkshopRepository workshops;
    private final ParticipantRepository participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accompanying(
            WorkshopRepository workshops,
            ParticipantRepository participants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /// One friendly word to one phone; a newer one takes its place. Who called for help is answered with it.
    @Transactional
    public boolean nudge(WorkshopId id, Person coach, ParticipantId participant, Nudge nudge) {
        return with(id, coach, participant, () -> participants.nudge(id, participant, nudge, clock.instant()));
    }

    @Transactional
    public boolean helped(WorkshopId id, Person coach, ParticipantId participant) {
        return with(id, coach, participant, () -> participants.help(id, participant, null));
    }

    /// False when another participant of the workshop has this name.
    @Transactional
    public boolean rename(WorkshopId id, Person coach, ParticipantId participant, PersonName name) {
        held(id, coach);
        return with(id, coach, participant, () -> participants.rename(id, participant, name.value()));
    }

    /// Out of the room until the coach lets them back; their asks stay theirs. A picture without them is a newer one.
    @Transactional
    public boolean remove(WorkshopId id, Person coach, ParticipantId participant) {
        held(id, coach);
        return with(id, coach, participant, () -> {
            var removed = seat(id, participant, clock.instant());
            workshops.changed(id);
            return removed;
        });
    }

    @Transactional
    public boolean letBack(WorkshopId id, Person coach, ParticipantId participant) {
        held(id, coach);
        return with(id, coach, participant, () -> seat(id, participant, null));
    }

    private boolean seat(WorkshopId id, ParticipantId participant, @Nullable Instant removed) {
        boolean changed = participants.remove(id, participant, removed);
        if (changed) events.publishEvent(new WorkshopEvent.SeatChanged(id, participant));
        return changed;
    }

    /// Who is out of the room, by name.
    public List<Removed> removed(WorkshopId id, Person coach) {
        known(id, coach);
        return participants.removed(id);
    }

    /// Nobody new gets in; who is in comes back as before.
    @Transactional
    public boolean lock(WorkshopId id, Person coach, boolean locked) {
        known(id, coach);
        return told(id, workshops.lockRoom(id, locked ? clock.instant() : null));
    }

    /// To every phone, until it is taken back with an empty one.
    @Transactional
    public boolean tellAll(WorkshopId id, Person coach, String typed) {
        known(id, coach);
        var message = PlainText.lines(typed);
        if (PlainText.length(message) > Standing.MESSAGE_MAX) {
            throw new IllegalArgumentException("text over its limit");
        }
        return told(id, workshops.tellAll(id, message));
    }

    /// Whether phones move on with the coach.
    @Transactional
    public boolean lead(WorkshopId id, Person coach, boolean leads) {
        known(id, coach);
        return told(id, workshops.lead(id, leads));
    }

    private boolean with(WorkshopId id, Person coach, ParticipantId participant, BooleanSupplier act) {
        known(id, coach);
        if (!participants.exists(id, participant)) {
            throw new Stale("participant");
        }
        return told(id, act.getAsBoolean());
    }

    /// Who takes a person in or out, or gives another name, waits at the workshop first, like everybody who comes in or
    /// agrees with a buddy: the other way round two of them could wait for each other.
    private void held(WorkshopId id, Person coach) {
        workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private void known(WorkshopId id, Person coach) {
        workshops.find(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean told(WorkshopId id, boolean done) {
        if (done) {
            events.publishEvent(new WorkshopEvent.RoomChanged(id));
        }
        return done;
    }
}
