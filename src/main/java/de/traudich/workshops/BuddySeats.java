package de.traudich.workshops;

import de.traudich.people.PersonId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who sits where, and whose name may be tapped from there.
@Component
class BuddySeats {

    private final ParticipantRepository participants;
    private final Presence presence;

    BuddySeats(ParticipantRepository participants, Presence presence) {
        this.participants = participants;
        this.presence = presence;
    }

    Optional<ParticipantId> find(WorkshopId workshop, PersonId who) {
        return participants.find(workshop, who);
    }

    Set<ParticipantId> open(WorkshopId workshop, Buddies room, ParticipantId who) {
        return room.choice(participants.all(workshop).values(), presence.in(workshop))
                .from(who);
    }
}
