package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.exercises.Taking;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// What lies before a coachee, as it changes: one read per coachee and tick, however many windows are open.
@Service
public class Today implements Taking {

    /// A page of asks.
    public static final int SHOWN = 200;

    private final TodayQueries queries;
    private final Exercises exercises;
    private final Asking asking;
    private final Sharing sharing;
    private final HandoverRepository handovers;
    private final ApplicationEventPublisher events;
    private final Topics<PersonId, List<TodayItem>> topics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    Today(
            TodayQueries queries,
            Exercises exercises,
            Asking asking,
            Sharing sharing,
            HandoverRepository handovers,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.exercises = exercises;
        this.asking = asking;
        this.sharing = sharing;
        this.handovers = handovers;
        this.events = events;
    }

    /// Newest first.
    public List<TodayItem> of(PersonId coachee) {
        return queries.newest(coachee, SHOWN);
    }

    /// The newest, and these however old they are; newest first.
    public List<TodayItem> newestAnd(PersonId coachee, int most, Set<AskId> these) {
        var newest = queries.newest(coachee, most);
        var old = new HashSet<>(these);
        newest.forEach(item -> old.remove(item.ask().id()));
        return old.isEmpty()
                ? newest
                : Stream.concat(newest.stream(), queries.among(coachee, old).stream())
                        .toList();
    }

    /// What comes after these, newest first; empty at the end.
    public List<TodayItem> older(PersonId coachee, TodayItem than) {
        return queries.older(coachee, than.ask(), SHOWN);
    }

    /// Watched by coachee.
    public Topics<PersonId, List<TodayItem>> topics() {
        return topics;
    }

    /// Takes an exercise on one's own account; one that lies there already is not taken twice.
    @Override
    @Transactional
    public void take(Person coachee, ExerciseId exercise) {
        queries.hold(coachee.id());
        var newest = exercises
                .newest(coachee.practice(), exercise)
                .orElseThrow(() -> new Stale("exercise"))
                .id();
        if (!queries.plans(coachee.id(), newest)) {
            AskId ask = Objects.requireNonNull(
                    asking.plan(coachee.practice(), newest, List.of(coachee.id()), sharing.beginning(coachee.id()))
                            .get(coachee.id()));
            events.publishEvent(new CoachingEvent.Taken(coachee.id(), ask));
        }
    }

    /// One ask of the coachee; a foreign one is as unknown as none.
    public Optional<TodayItem> find(Person coachee, AskId ask) {
        return queries.find(coachee.id(), ask);
    }

    /// An ask of one's own idea, without an exercise.
    @Transactional
    public AskId begin(Person coachee) {
        var ask = asking.begin(
                coachee.practice(),
                coachee.id(),
                sharing.beginning(coachee.id()).visibility());
        events.publishEvent(new CoachingEvent.Taken(coachee.id(), ask));
        return ask;
    }

    /// Throws an own idea away. One that was asked, one somebody spoke of, an exercise and a foreign one are [Stale].
    @Transactional
    public void discard(Person coachee, AskId ask) {
        if (!handovers.discard(coachee.id(), ask)) {
            throw new Stale("ask");
        }
        events.publishEvent(new CoachingEvent.Discarded(coachee.id(), ask));
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
        if (topics.watched(coachee)) {
            coachees.touch(coachee);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        coachees.tick(moved -> moved.forEach(coachee -> topics.tell(coachee, of(coachee))));
    }
}
