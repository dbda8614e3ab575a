package de.traudich.workshops;

import de.traudich.people.PersonId;
import java.util.Set;

/// What happens to a workshop, heard after commit. Says that something changed; what, is read from the database.
public sealed interface WorkshopEvent {

    WorkshopId workshop();

    record Opened(WorkshopId workshop) implements WorkshopEvent {}

    record Joined(WorkshopId workshop, ParticipantId participant) implements WorkshopEvent {}

    record RoundMoved(WorkshopId workshop, RoundId round) implements WorkshopEvent {}

    /// The plan, the current block, its time or what it shows.
    record AgendaChanged(WorkshopId workshop) implements WorkshopEvent {}

    record BlockAnswered(WorkshopId workshop) implements WorkshopEvent {}

    /// Who is in the room, who needs help, what is said to all.
    record RoomChanged(WorkshopId workshop) implements WorkshopEvent {}

    /// Who leads it beside its coach.
    record TeamChanged(WorkshopId workshop) implements WorkshopEvent {}

    /// Somebody is out of the room, or in it again.
    record SeatChanged(WorkshopId workshop, ParticipantId participant) implements WorkshopEvent {}

    /// Only sums are left of it.
    record SummedUp(WorkshopId workshop) implements WorkshopEvent {}

    /// Who goes on with whom; whose circle it is hears of it in the portal too.
    record BuddiesChanged(WorkshopId workshop, Set<PersonId> people) implements WorkshopEvent {}

    record QuoteHidden(WorkshopId workshop) implements WorkshopEvent {}

    record Closed(WorkshopId workshop) implements WorkshopEvent {}
}
