package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach does with a workshop. A verb answers true when it was this call that did it, false when somebody was
/// faster or the state has moved on. Somebody else's workshop or round is [Stale], like one that does not exist.
/// What gives or ends asks locks the workshop first, so that it never misses who is just joining.
@Service
public class Hosting {

    private static final Duration LONGEST = Duration.ofHours(4);

    private final WorkshopRepository workshops;
    private final RoundRepository rounds;
    private final Seating seating;
    private final Exercises exercises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hosting(
            WorkshopRepository workshops,
            RoundRepository rounds,
            Seating seating,
            Exercises exercises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.rounds = rounds;
        this.seating = seating;
        this.exercises = exercises;
        this.events = events;
        this.clock = clock;
    }

    /// Newest start first.
    public List<Workshop> of(Person coach) {
        return workshops.of(coach.id());
    }

    public Workshop get(WorkshopId id, Person coach) {
        return workshops.find(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    @Transactional
    public WorkshopId create(Person coach, WorkshopPlan plan) {
        var id = WorkshopId.next();
        workshops.add(id, coach, plan, Ids.token(), Ids.token(), clock.instant());
        return id;
    }

    /// Lets people in.
    @Transactional
    public boolean open(WorkshopId id, Person coach) {
        get(id, coach);
        var opened = workshops.open(id, coach.id(), freeCode(), clock.instant());
        if (opened) {
            events.publishEvent(new WorkshopEvent.Opened(id));
        }
        return opened;
    }

    /// Drawn until a free one comes; 64 million make that once.
    private JoinCode freeCode() {
        var code = JoinCode.next();
        while (workshops.openByCode(code).isPresent()) {
            code = JoinCode.next();
        }
        return code;
    }

    /// Ends a running round too. Open asks stay open and can be answered later.
    @Transactional
    public boolean close(WorkshopId id, Person coach) {
        lock(id, coach);
        rounds.running(id).ifPresent(round -> end(id, round.id(), coach));
        var closed = workshops.close(id, coach.id(), clock.instant());
        if (closed) {
            events.publishEvent(new WorkshopEvent.Closed(id));
        }
        return closed;
    }

    /// From what this window has seen; false where somebody else wrote meanwhile, and theirs stays.
    @Transactional
    public boolean note(WorkshopId id, Person coach, String seen, String notes) {
        var text = PlainText.lines(notes);
        if (PlainText.length(text) > Workshop.NOTES_MAX) {
            throw new IllegalArgumentException("text over its limit");
        }
        get(id, coach);
        return workshops.note(id, coach.id(), seen, text);
    }

    /// Begins the next round, or gives another exercise to one that has not begun.
    @Transactional
    public boolean choose(WorkshopId id, Person coach, ExerciseId exercise) {
        var workshop = lock(id, coach);
        if (exercises.get(workshop.practice(), exercise).retired()) {
            throw new Stale("exercise");
        }
        if (workshop.state() != Workshop.State.OPEN) {
            return false;
        }
        return rounds.running(id)
                .map(round -> told(id, round.id(), rounds.choose(id, round.id(), exercise)))
                .orElseGet(() -> begin(workshop, exercise));
    }

    private boolean begin(Workshop workshop, ExerciseId exercise) {
        var round = RoundId.next();
        rounds.add(round, workshop, exercise, clock.instant());
        return told(workshop.id(), round, true);
    }

    /// Everybody gets an ask; until the asking starts it is held.
    @Transactional
    public boolean startPredicting(WorkshopId id, RoundId round, Person coach) {
        var workshop = lock(id, coach);
        var started = rounds.predict(id, round);
        if (started) {
            seating.seatAll(workshop, rounds.running(id).orElseThrow(() -> new Stale("round")));
        }
        return told(id, round, started);
    }

    @Transactional
    public boolean startAsking(WorkshopId id, RoundId round, Person coach, Duration length) {
        lock(id, coach);
        checkLength(length);
        var now = clock.instant();
        var started = rounds.ask(id, round, now, now.plus(length));
        if (started) {
            seating.start(round);
        }
        return told(id, round, started);
    }

    /// Gives or takes time. What was on the coach's screen decides: pressed twice by two coaches it counts once each
    /// only if both saw the other's change.
    @Transactional
    public boolean extend(WorkshopId id, Round round, Person coach, Duration more) {
        get(id, coach);
        var before = Objects.requireNonNull(round.endsAt());
        return told(id, round.id(), rounds.endsAt(id, round.id(), before, notBeforeNow(round, before.plus(more))));
    }

    private Instant notBeforeNow(Round round, Instant end) {
        var now = round.pausedAt() == null ? clock.instant() : round.pausedAt();
        checkLength(Duration.between(now, end).isNegative() ? Duration.ZERO : Duration.between(now, end));
        return end.isBefore(now) ? now : end;
    }

    @Transactional
    public boolean pause(WorkshopId id, Round round, Person coach) {
        get(id, coach);
        return told(id, round.id(), rounds.pause(id, round.id(), clock.instant()));
    }

    /// The time that was left is left again.
    @Transactional
    public boolean resume(WorkshopId id, Round round, Person coach) {
        get(id, coach);
        var pausedAt = Objects.requireNonNull(round.pausedAt());
        var endsAt = clock.instant().plus(round.left(pausedAt));
        return told(
                id,
                round.id(),
                rounds.resume(id, round.id(), pausedAt, Objects.requireNonNull(round.endsAt()), endsAt));
    }

    @Transactional
    public boolean end(WorkshopId id, RoundId round, Person coach) {
        lock(id, coach);
        var now = clock.instant();
        var ended = rounds.end(id, round, now);
        if (ended) {
            seating.end(round, now.plus(Round.GRACE));
        }
        return told(id, round, ended);
    }

    /// One step from what the coach saw: two presses at once are one step.
    @Transactional
    public boolean reveal(WorkshopId id, Round round, Person coach) {
        get(id, coach);
        return round.reveal()
                .next()
                .map(next -> told(id, round.id(), rounds.reveal(id, round.id(), round.reveal(), next)))
                .orElse(false);
    }

    @Transactional
    public void hideQuote(WorkshopId id, Person coach, AskId ask, boolean hidden) {
        get(id, coach);
        if (!rounds.hideQuote(id, ask, hidden, clock.instant())) {
            throw new Stale("quote");
        }
        events.publishEvent(new WorkshopEvent.QuoteHidden(id));
    }

    private Workshop lock(WorkshopId id, Person coach) {
        return workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean told(WorkshopId id, RoundId round, boolean done) {
        if (done) {
            events.publishEvent(new WorkshopEvent.RoundMoved(id, round));
        } else if (!rounds.exists(id, round)) {
            throw new Stale("round");
        }
        return done;
    }

    private static void checkLength(Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("at most four hours");
        }
    }
}
