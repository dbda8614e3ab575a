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

/// News for coaches, as it comes in: one read per slice of the feed and tick, however many windows show it. Beside it
/// how their coachees are doing, which moves with the news.
@Service
public class Feed {

    public static final int PAGE = 25;
    private static final int DEEPEST = 500;

    private final FeedQueries queries;
    private final TriageQueries triage;
    private final CoachingRepository coachings;
    private final Topics<FeedSlice, List<FeedItem>> topics = new Topics<>();
    private final Topics<PersonId, List<TriageRow>> triageTopics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    Feed(FeedQueries queries, TriageQueries triage, CoachingRepository coachings) {
        this.queries = queries;
        this.triage = triage;
        this.coachings = coachings;
    }

    /// On the newest page one item more than [#PAGE] says that there are older ones.
    public List<FeedItem> of(FeedSlice slice) {
        var from = slice.from();
        return from == null ? queries.newest(slice, PAGE + 1) : queries.downTo(slice, from, DEEPEST);
    }

    /// The page below a line, with one item more if there are still older ones.
    public List<FeedItem> olderThan(FeedSlice slice, FeedSlice.Place last) {
        return queries.olderThan(slice, last, PAGE + 1);
    }

    /// How a coach's coachees are doing, by name.
    public List<TriageRow> triage(PersonId coach) {
        return triage.of(coach);
    }

    public Topics<FeedSlice, List<FeedItem>> topics() {
        return topics;
    }

    /// Watched by coach.
    public Topics<PersonId, List<TriageRow>> triageTopics() {
        return triageTopics;
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
        if (topics.size() + triageTopics.size() > 0) {
            coachees.touch(coachee);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        coachees.tick(this::tell);
    }

    private void tell(Set<PersonId> moved) {
        var coaches = coachings.coachesOf(moved);
        topics.keys().stream()
                .filter(slice -> coaches.contains(slice.coach()))
                .filter(slice -> slice.coachee() == null || moved.contains(slice.coachee()))
                .forEach(slice -> topics.tell(slice, of(slice)));
        coaches.stream().filter(triageTopics::watched).forEach(coach -> triageTopics.tell(coach, triage.of(coach)));
    }
}
