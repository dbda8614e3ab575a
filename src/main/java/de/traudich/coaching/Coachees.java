package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.Asks;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// A coach's sight of one coachee, as it changes: one read per relationship and tick, however many windows are open.
@Service
public class Coachees {

    private static final int SHOWN = 200;

    private final CoacheeQueries queries;
    private final Asks asks;
    private final Topics<Relationship, CoacheePage> topics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    Coachees(CoacheeQueries queries, Asks asks) {
        this.queries = queries;
        this.asks = asks;
    }

    /// Somebody else's coachee is [Stale], like one who does not exist.
    public String name(Relationship relationship) {
        return queries.name(relationship).orElseThrow(() -> new Stale("coachee"));
    }

    /// Everybody a coach accompanies, by name.
    public Map<PersonId, String> names(Person coach) {
        return queries.names(coach.id());
    }

    public CoacheePage of(Relationship relationship) {
        return page(relationship, name(relationship));
    }

    public Topics<Relationship, CoacheePage> topics() {
        return topics;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        touch(event.person());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CoachingEvent event) {
        touch(event.coachee());
    }

    private void touch(PersonId coachee) {
        if (topics.size() > 0) {
            coachees.touch(coachee);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        coachees.tick(moved -> topics.keys().stream()
                .filter(relationship -> moved.contains(relationship.coachee()))
                .forEach(this::tell));
    }

    /// A coaching that ended meanwhile has nothing to tell, and keeps nobody else waiting.
    private void tell(Relationship relationship) {
        queries.name(relationship).ifPresent(name -> topics.tell(relationship, page(relationship, name)));
    }

    private CoacheePage page(Relationship relationship, String name) {
        return new CoacheePage(name, queries.lines(relationship, SHOWN), asks.sharedComparison(relationship.coachee()));
    }
}
