package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Beginning;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Gives everybody in a workshop an ask for the round. Whoever calls holds the workshop's lock, so that nobody who
/// comes in at this moment is left without one.
@Component
class Seating {

    private final ParticipantRepository participants;
    private final RoundRepository rounds;
    private final Asking asking;

    Seating(ParticipantRepository participants, RoundRepository rounds, Asking asking) {
        this.participants = participants;
        this.rounds = rounds;
        this.asking = asking;
    }

    /// Held until the asking starts.
    void seatAll(Workshop workshop, RoundRepository.Running round) {
        seat(workshop, round, participants.all(workshop.id()));
    }

    /// Who comes later lands in the round that runs; a round that is only chosen seats everybody when it begins.
    void seatLate(Workshop workshop, Person person, ParticipantId participant) {
        rounds.running(workshop.id())
                .filter(round -> round.phase() != Phase.CHOSEN)
                .ifPresent(round -> seat(workshop, round, Map.of(person.id(), participant)));
    }

    private void seat(Workshop workshop, RoundRepository.Running round, Map<PersonId, ParticipantId> seats) {
        var held = round.phase() != Phase.ASKING;
        var asks = new LinkedHashMap<ParticipantId, AskId>();
        asking.plan(workshop.practice(), round.exercise(), List.copyOf(seats.keySet()), Beginning.inARound(held))
                .forEach((person, ask) -> asks.put(Objects.requireNonNull(seats.get(person)), ask));
        rounds.seat(workshop, round.id(), asks);
    }

    void start(RoundId round) {
        asking.start(rounds.asks(round));
    }

    void end(RoundId round, Instant until) {
        asking.end(rounds.asks(round), until);
    }
}
