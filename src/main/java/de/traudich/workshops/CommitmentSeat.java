package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What of a commitment is the room's: the ask that is made of the first letter, and that somebody has one. Both hold
/// the workshop first, as everybody does who changes a room; whoever only types on does not.
@Component
class CommitmentSeat {

    private final WorkshopRepository workshops;
    private final CommitmentRepository commitments;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentSeat(
            WorkshopRepository workshops,
            CommitmentRepository commitments,
            Asking asking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.commitments = commitments;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /// Empty where the block is not open for them. Of two windows at once the second gets the ask of the first.
    @Transactional
    Optional<AskId> begin(WorkshopId workshop, BlockId block, Person who) {
        var at = clock.instant();
        var open = workshops.lockOpen(workshop).isPresent();
        var known = commitments.find(workshop, block, who.id()).map(CommitmentRepository.Made::ask);
        if (known.isPresent() || !open || !commitments.open(workshop, block, who.id(), at.minus(Block.GRACE))) {
            return known;
        }
        var ask = asking.begin(who.practice(), who.id(), Visibility.ONLY_ME);
        commitments.add(workshop, block, who.id(), ask, at);
        return Optional.of(ask);
    }

    /// News for the room only where it changes how many there are.
    @Transactional
    void count(WorkshopId workshop, BlockId block, PersonId who, boolean made) {
        workshops.changed(workshop);
        var now = clock.instant();
        var changed = made
                ? commitments.count(workshop, block, who, now, now.minus(Block.GRACE))
                : commitments.uncount(workshop, block, who);
        if (changed) {
            events.publishEvent(new WorkshopEvent.BlockAnswered(workshop));
        }
    }
}
