package de.traudich.workshops;

import de.traudich.people.PersonId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a participant and the coach get hold of each other. Foreign and unknown workshops change nothing.
@Service
public class Calling {

    private final ParticipantRepository participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calling(ParticipantRepository participants, ApplicationEventPublisher events, Clock clock) {
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /// The coach sees it at once, nobody else does.
    @Transactional
    public boolean forHelp(WorkshopId workshop, PersonId who) {
        return told(workshop, participants.callForHelp(workshop, who, clock.instant()));
    }

    @Transactional
    public boolean thatsAll(WorkshopId workshop, PersonId who) {
        return told(workshop, participants.callForHelp(workshop, who, null));
    }

    /// The nudge was read and is put away.
    @Transactional
    public boolean read(WorkshopId workshop, PersonId who) {
        return told(workshop, participants.readNudge(workshop, who));
    }

    private boolean told(WorkshopId workshop, boolean done) {
        if (done) {
            events.publishEvent(new WorkshopEvent.RoomChanged(workshop));
        }
        return done;
    }
}
