package de.traudich.asks;

import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The verbs of an ask's journey, for the person whose ask it is. The database settles every race; a command that comes
/// twice counts once. A foreign ask and an unknown one are both [Stale].
@Service
public class Asking {

    private static final Duration REPEATED_WITHIN = Duration.ofDays(7);

    private final AskRepository asks;
    private final AskCommandRepository commands;
    private final Exercises exercises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            AskRepository asks,
            AskCommandRepository commands,
            Exercises exercises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asks = asks;
        this.commands = commands;
        this.exercises = exercises;
        this.events = events;
        this.clock = clock;
    }

    /// One new ask for each person. Held asks wait for [#start]. Another practice's exercise is [Stale].
    @Transactional
    public Map<PersonId, AskId> plan(
            PracticeId practice, ExerciseId exercise, Collection<PersonId> who, Beginning beginning) {
        var known = exercises.get(practice, exercise).id();
        var entries = who.stream().map(AskRepository::entry).toList();
        asks.plan(practice, known, entries, beginning, clock.instant());
        var planned = new LinkedHashMap<PersonId, AskId>();
        entries.forEach(entry -> planned.put(entry.person(), entry.ask()));
        return planned;
    }

    /// An idea of one's own, without an exercise.
    @Transactional
    public AskId begin(PracticeId practice, PersonId who, Visibility visibility) {
        var entry = AskRepository.entry(who);
        asks.plan(practice, null, List.of(entry), new Beginning(false, visibility), clock.instant());
        return entry.ask();
    }

    @Transactional
    public void start(Collection<AskId> held) {
        asks.start(held, clock.instant());
    }

    /// From the given instant on only who has set off may still report.
    @Transactional
    public void end(Collection<AskId> running, Instant until) {
        asks.end(running, until, clock.instant());
    }

    @Transactional
    public Kept predict(CommandId command, AskId ask, PersonId who, Prediction prediction) {
        return once(
                command,
                ask,
                who,
                () -> asks.predict(ask, who, prediction, clock.instant()),
                _ -> new Kept.Locked(),
                new AskEvent.Predicted(ask, who));
    }

    /// The sentence for the pocket, as it is typed; no command, the last one counts.
    @Transactional
    public Kept open(AskId ask, PersonId who, String opening) {
        var text = Texts.lines(opening, Ask.OPENING_MAX);
        if (asks.open(ask, who, text, clock.instant())) {
            return new Kept.Saved();
        }
        return new Kept.Already(get(ask, who).stage());
    }

    @Transactional
    public Kept setOff(CommandId command, AskId ask, PersonId who) {
        return once(
                command,
                ask,
                who,
                () -> asks.setOff(ask, who, clock.instant()),
                this::refused,
                new AskEvent.Moved(ask, who));
    }

    @Transactional
    public Kept asked(CommandId command, AskId ask, PersonId who) {
        return once(
                command,
                ask,
                who,
                () -> asks.asked(ask, who, clock.instant()),
                this::refused,
                new AskEvent.Moved(ask, who));
    }

    /// Silence counts as an answer from the horizon on; one that comes later takes its place.
    @Transactional
    public Kept report(CommandId command, AskId ask, PersonId who, Outcome outcome) {
        return once(
                command,
                ask,
                who,
                () -> asks.report(ask, who, outcome, clock.instant()),
                kept -> outcome.replied() || kept.outcome() != null ? refused(kept) : new Kept.NotYet(),
                new AskEvent.Reported(ask, who));
    }

    /// Asked, and nothing came back yet: the ask stays open for as long as it takes.
    @Transactional
    public Kept waiting(CommandId command, AskId ask, PersonId who) {
        return once(
                command,
                ask,
                who,
                () -> asks.waiting(ask, who, clock.instant()),
                this::refused,
                new AskEvent.Reported(ask, who));
    }

    @Transactional
    public Kept notAsked(CommandId command, AskId ask, PersonId who, NotAskedReason reason) {
        return once(
                command,
                ask,
                who,
                () -> asks.notAsked(ask, who, reason, clock.instant()),
                this::refused,
                new AskEvent.Reported(ask, who));
    }

    @Transactional
    public Kept fearAfter(CommandId command, AskId ask, PersonId who, Fear fear) {
        return once(
                command,
                ask,
                who,
                () -> asks.fearAfter(ask, who, fear, clock.instant()),
                kept -> kept.askedAt() == null ? new Kept.TooEarly() : new Kept.Already(kept.stage()),
                new AskEvent.Reported(ask, who));
    }

    /// Takes the last report back, within [Ask#UNDO].
    @Transactional
    public Kept undo(CommandId command, AskId ask, PersonId who) {
        var now = clock.instant();
        return once(
                command,
                ask,
                who,
                () -> asks.undo(ask, who, now, now.minus(Ask.UNDO)),
                _ -> new Kept.TooLate(),
                new AskEvent.Reported(ask, who));
    }

    /// What the person takes away. Released means: anonymously to the wall, until taken back.
    @Transactional
    public Kept learn(CommandId command, AskId ask, PersonId who, String learned, boolean released) {
        var text = Texts.lines(learned, Ask.LEARNED_MAX);
        var wall = released && !text.isEmpty();
        return learn(command, ask, who, () -> asks.learn(ask, who, text, wall, clock.instant()));
    }

    /// Other words; whether they hang on the wall is none of it. Null seen: over whatever stands there.
    @Transactional
    public Kept reword(CommandId command, AskId ask, PersonId who, @Nullable String seen, String learned) {
        var text = Texts.lines(learned, Ask.LEARNED_MAX);
        return learn(command, ask, who, () -> asks.reword(ask, who, seen, text, clock.instant()));
    }

    private Kept learn(CommandId command, AskId ask, PersonId who, BooleanSupplier change) {
        return once(command, ask, who, change, _ -> new Kept.Overtaken(), new AskEvent.Learned(ask, who));
    }

    @Transactional
    public void show(AskId ask, PersonId who, Visibility visibility) {
        if (!asks.show(ask, who, visibility, clock.instant())) {
            throw new Stale("ask");
        }
        events.publishEvent(new AskEvent.VisibilityChanged(ask, who));
    }

    /// A command is repeated within seconds, by a phone that was in a lift perhaps within hours.
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetCommands() {
        commands.forget(clock.instant().minus(REPEATED_WITHIN));
    }

    private Ask get(AskId ask, PersonId who) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }

    private Kept once(
            CommandId command,
            AskId ask,
            PersonId who,
            BooleanSupplier change,
            Function<Ask, Kept> refusal,
            AskEvent news) {
        if (!commands.first(command, ask, who, clock.instant())) {
            get(ask, who);
            return new Kept.Saved();
        }
        if (change.getAsBoolean()) {
            events.publishEvent(news);
            return new Kept.Saved();
        }
        commands.forget(command);
        return refusal.apply(get(ask, who));
    }

    private Kept refused(Ask ask) {
        return switch (ask.stage()) {
            case ANSWERED, NOT_ASKED, WAITING, ASKED -> new Kept.Already(ask.stage());
            case PLANNED, PREDICTED, SET_OFF -> ask.until() == null ? new Kept.TooEarly() : new Kept.TooLate();
        };
    }
}
