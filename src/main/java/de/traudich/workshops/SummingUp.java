package de.traudich.workshops;

import de.traudich.people.Guests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the names and words of a workshop go when it has been over for long; sums stay. What somebody asked is theirs
/// and stays with them (decision 0076).
@Service
public class SummingUp {

    /// From the closing on.
    public static final Duration KEPT = Duration.ofDays(90);

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

    /// Workshop by workshop, each a short transaction of its own.
    ///
    /// @return how many, at most `most`
    public int sumUp(int most) {
        var now = clock.instant();
        var due = sums.due(now.minus(KEPT), most);
        due.forEach(workshop -> transaction.executeWithoutResult(_ -> sumUp(workshop, now)));
        return due.size();
    }

    /// Of two instances one does it.
    private void sumUp(WorkshopId workshop, Instant now) {
        if (!sums.lock(workshop, now.minus(KEPT))) return;
        guests.forget(sums.guestsOnlyOf(workshop));
        sums.forgetNames(workshop);
        sums.forgetWords(workshop, now);
        sums.forgetCompany(workshop);
        sums.done(workshop, now);
        events.publishEvent(new WorkshopEvent.RoomChanged(workshop));
    }
}
