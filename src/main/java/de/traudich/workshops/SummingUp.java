package de.traudich.workshops;

import de.traudich.people.Guests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the names and words of a workshop go when it has been over for long; sums stay. What somebody asked is theirs
/// and stays with them (decision 0076).
@Service
public class SummingUp {

    /// From the closing on.
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(SummingUp.class);

    private final SummingUpRepository sums;
    private final Guests guests;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SummingUp(
            SummingUpRepository sums,
            Guests guests,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.sums = sums;
        this.guests = guests;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// When only sums will be left, or have been since; empty while it is not over.
    public static Optional<Instant> when(Workshop workshop) {
        return workshop.summedUpAt() != null
                ? Optional.of(workshop.summedUpAt())
                : Optional.ofNullable(workshop.closedAt()).map(closed -> closed.plus(KEPT));
    }

    /// Workshop by workshop, each a short transaction of its own; one that fails holds up no other.
    ///
    /// @param most workshops at once
    public void sumUp(int most) {
        var now = clock.instant();
        for (var workshop : sums.due(now.minus(KEPT), most)) {
            try {
                transaction.executeWithoutResult(_ -> sumUp(workshop, now));
            } catch (DataAccessException failed) {
                LOG.error("workshop {} keeps its names until the next night", workshop.value(), failed);
            }
        }
    }

    /// Who has parted from the last buddy is nameless too.
    @EventListener
    void on(WorkshopEvent.BuddiesChanged changed) {
        if (sums.summedUp(changed.workshop())) sums.forgetNames(changed.workshop());
    }

    /// Of two instances one does it.
    private void sumUp(WorkshopId workshop, Instant now) {
        if (!sums.lock(workshop, now.minus(KEPT))) return;
        guests.forget(sums.guestsOnlyOf(workshop));
        sums.forgetNames(workshop);
        sums.forgetWords(workshop);
        sums.forgetCompany(workshop);
        sums.done(workshop, now);
        events.publishEvent(new WorkshopEvent.SummedUp(workshop));
        events.publishEvent(new WorkshopEvent.RoomChanged(workshop));
    }
}
