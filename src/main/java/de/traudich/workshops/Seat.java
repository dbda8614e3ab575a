package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A participant and their asks, by round.
///
/// @param helpAt since when they call for the coach
/// @param nudge a word from the coach they have not put away
public record Seat(
        ParticipantId id,
        PersonId person,
        String name,
        Instant joinedAt,
        @Nullable Instant helpAt,
        @Nullable Nudge nudge,
        Map<RoundId, RoundAsk> asks) {

    /// An ask within a round; the coach may have taken its quote off the wall.
    public record RoundAsk(Ask ask, boolean quoteHidden) {

        boolean quotable() {
            return ask.released() && !ask.learned().isEmpty();
        }

        boolean onTheWall() {
            return quotable() && !quoteHidden;
        }
    }

    public Seat {
        asks = Map.copyOf(asks);
    }

    public Seat(ParticipantId id, PersonId person, String name, Instant joinedAt, Map<RoundId, RoundAsk> asks) {
        this(id, person, name, joinedAt, null, null, asks);
    }

    Seat with(Map<RoundId, RoundAsk> now) {
        return new Seat(id, person, name, joinedAt, helpAt, nudge, now);
    }

    public Optional<Ask> ask(@Nullable Round round) {
        return round == null
                ? Optional.empty()
                : Optional.ofNullable(asks.get(round.id())).map(RoundAsk::ask);
    }
}
