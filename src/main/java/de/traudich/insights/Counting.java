package de.traudich.insights;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.coaching.CoachingEvent;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Pulse;
import de.traudich.workshops.WorkshopEvent;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what coaches may count in step with the asks. What is taken back is gone in the same transaction; what comes
/// in follows a quarter of a second later, many at once, so that no phone waits for a statistic (decision 0080).
@Service
public class Counting {

    /// Another number, and every installation counts anew at its next start.
    private static final int VERSION = 2;

    private static final int AT_ONCE = 200;

    /// Two that count side by side may meet at a border of an index: then one begins again, so often at most.
    private static final int GIVEN_WAY = 5;

    private final FactRepository facts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean anew;
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .maxRetries(GIVEN_WAY)
            .delay(Duration.ofMillis(20))
            .build());
    private final Pulse<AskId> asks = new Pulse<>();
    private final Pulse<PersonId> people = new Pulse<>();
    private final Pulse<WorkshopId> workshops = new Pulse<>();
    private final Pulse<PersonId> coaches = new Pulse<>();

    /// What these coaches count, or counted until now, is written anew, as soon as this is committed.
    record Renewed(Set<PersonId> coaches) {}

    Counting(
            FactRepository facts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${traudich.facts.anew:false}") boolean anew) {
        this.facts = facts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.anew = anew;
    }

    /// Nobody counts for another moment what was just made private.
    @EventListener
    void on(AskEvent.VisibilityChanged event) {
        renewNow(List.of(event.ask()));
    }

    /// Who leads no longer counts no longer. Whoever is just counting one of the asks is waited for.
    @EventListener
    void on(WorkshopEvent.TeamChanged event) {
        renewNow(facts.hold(facts.asksOf(event.workshop())));
    }

    /// Who was taken out of the room is on no board and in no report.
    @EventListener
    void on(WorkshopEvent.SeatChanged event) {
        renewNow(facts.hold(facts.asksOf(event.participant())));
    }

    /// Guests are in sums from that moment on, also when nothing happens after it.
    @EventListener
    void on(WorkshopEvent.SummedUp event) {
        renewNow(facts.hold(facts.asksOf(event.workshop())));
    }

    /// Who no longer counts an ask is nowhere to be found afterwards, and has it on an open page.
    private void renewNow(Collection<AskId> some) {
        var concerned = new HashSet<>(facts.renew(some));
        if (!some.isEmpty()) concerned.addAll(facts.coachesOf(some));
        events.publishEvent(new Renewed(concerned));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Renewed renewed) {
        renewed.coaches().forEach(coaches::touch);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        asks.touch(event.ask());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CoachingEvent event) {
        switch (event) {
            case CoachingEvent.Begun begun -> people.touch(begun.coachee());
            case CoachingEvent.Assigned assigned -> asks.touch(assigned.ask());
            case CoachingEvent.Taken taken -> asks.touch(taken.ask());
            case CoachingEvent.Withdrawn gone -> facts.coachesOf(gone.coachee()).forEach(coaches::touch);
            case CoachingEvent.Discarded gone -> facts.coachesOf(gone.coachee()).forEach(coaches::touch);
            case CoachingEvent.Read _,
                    CoachingEvent.Wrote _,
                    CoachingEvent.Seen _,
                    CoachingEvent.Opened _,
                    CoachingEvent.BigStepMoved _ -> {}
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(WorkshopEvent event) {
        switch (event) {
            case WorkshopEvent.RoundMoved _, WorkshopEvent.Joined _, WorkshopEvent.RoomChanged _ ->
                workshops.touch(event.workshop());
            case WorkshopEvent.TeamChanged _ -> facts.asksOf(event.workshop()).forEach(asks::touch);
            case WorkshopEvent.Opened _,
                    WorkshopEvent.AgendaChanged _,
                    WorkshopEvent.BlockAnswered _,
                    WorkshopEvent.SeatChanged _,
                    WorkshopEvent.SummedUp _,
                    WorkshopEvent.BuddiesChanged _,
                    WorkshopEvent.QuoteHidden _,
                    WorkshopEvent.Closed _ -> {}
        }
    }

    @Scheduled(fixedDelay = 250)
    void count() {
        people.tick(moved -> moved.forEach(person -> facts.asksOf(person).forEach(asks::touch)));
        workshops.tick(
                moved -> moved.forEach(workshop -> facts.newAsksOf(workshop).forEach(asks::touch)));
        asks.tick(this::count);
        coaches.tick(moved -> events.publishEvent(new Counted(moved)));
    }

    private void count(Set<AskId> moved) {
        var all = new ArrayList<>(moved);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            renew(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        facts.coachesOf(all).forEach(coaches::touch);
    }

    /// Who is just changing an ask is not waited for: it comes again with the next tick.
    private void renew(Collection<AskId> some) {
        var waiting = new HashSet<>(some);
        var counted = new HashSet<PersonId>();
        again.invoke(() -> transaction.executeWithoutResult(_ -> {
            var free = facts.lock(some);
            counted.addAll(facts.renew(free));
            waiting.removeAll(free);
        }));
        counted.forEach(coaches::touch);
        if (!waiting.isEmpty()) facts.known(waiting).forEach(asks::touch);
    }

    /// Counts everything anew, a few at a time. Whatever happens meanwhile is counted as well.
    ///
    /// @return how many asks were looked at
    public int countAnew() {
        int looked = 0;
        for (var some = facts.asksAfter(null, AT_ONCE);
                !some.isEmpty();
                some = facts.asksAfter(some.getLast(), AT_ONCE)) {
            renew(some);
            looked += some.size();
        }
        facts.built(VERSION, clock.instant());
        return looked;
    }

    /// Beside the first visitors, not before them.
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (anew || !facts.built(VERSION)) {
            Thread.ofVirtual().name("facts").start(this::countAnew);
        }
    }
}
