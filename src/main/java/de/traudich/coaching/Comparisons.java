package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.Asks;
import de.traudich.asks.Comparison;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// What a person expected against what happened, over all their asks, as it changes: one read per person and tick.
@Service
public class Comparisons {

    private final Asks asks;
    private final Topics<PersonId, Comparison> topics = new Topics<>();
    private final Pulse<PersonId> people = new Pulse<>();

    Comparisons(Asks asks) {
        this.asks = asks;
    }

    public Comparison of(PersonId who) {
        return asks.comparison(who);
    }

    /// Watched by person.
    public Topics<PersonId, Comparison> topics() {
        return topics;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        if (topics.watched(event.person())) {
            people.touch(event.person());
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        people.tick(moved -> moved.forEach(who -> topics.tell(who, of(who))));
    }
}
