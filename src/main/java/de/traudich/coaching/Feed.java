package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// News for coaches, as it comes in: one read per coach and tick, however many windows are open. Beside it their
/// coachees, whose counts move with the news.
@Service
public class Feed {

    private static final int SHOWN = 50;

    private final FeedQueries queries;
    private final CoachingRepository coachings;
    private final Topics<PersonId, List<FeedItem>> topics = new Topics<>();
    private final Topics<PersonId, List<Coachee>> coacheeTopics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    Feed(FeedQueries queries, CoachingRepository coachings) {
        this.queries = queries;
        this.coachings = coachings;
    }

    public List<FeedItem> of(PersonId coach) {
        return queries.newest(coach, SHOWN);
    }

    /// Watched by coach.
    public Topics<PersonId, List<FeedItem>> topics() {
        return topics;
    }

    /// Watched by coach.
    public Topics<PersonId, List<Coachee>> coacheeTopics() {
        return coacheeTopics;
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
        coachees.tick(this::tell);
    }

    private void tell(Set<PersonId> moved) {
        coachings.coachesOf(moved).stream().filter(topics::watched).forEach(this::tell);
    }

    private void tell(PersonId coach) {
        topics.tell(coach, of(coach));
        coacheeTopics.tell(coach, coachings.coachees(coach));
    }
}
