package de.traudich.workshops;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what belongs to where the room stands, and nothing at any other time.
@Component
class Companies {

    private final BuddyQueries buddies;

    Companies(BuddyQueries buddies) {
        this.buddies = buddies;
    }

    /// @param since as it was fixed; said at the beginning only
    Company read(
            Workshop workshop,
            List<Round> rounds,
            Agenda agenda,
            List<Seat> seats,
            Set<ParticipantId> connected,
            @Nullable SinceLast since) {
        var kind = agenda.current().map(Block::kind).orElse(null);
        if (workshop.state() == Workshop.State.CLOSED || kind == BlockKind.COMMIT) {
            return new Company(buddies.room(workshop.id()), null)
                    .among(seats.stream().map(Seat::id).toList(), connected);
        }
        return rounds.isEmpty() && (kind == null || kind == BlockKind.CHECK_IN)
                ? new Company(Buddies.NONE, since)
                : Company.NONE;
    }
}
