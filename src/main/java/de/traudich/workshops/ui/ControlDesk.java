package de.traudich.workshops.ui;

import de.traudich.asks.AskId;
import de.traudich.exercises.ExerciseId;
import de.traudich.people.Person;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Round;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/// The coach's verbs for one workshop, each acting on what the screen showed; afterwards the room is told whether it
/// was this press that did it.
final class ControlDesk {

    private static final Duration LONGEST = Duration.ofHours(4);

    private final Hosting hosting;
    private final Person coach;
    private final WorkshopId id;
    private final Clock clock;
    private Consumer<Boolean> done = _ -> {};

    ControlDesk(Hosting hosting, Person coach, WorkshopId id, Clock clock) {
        this.hosting = hosting;
        this.coach = coach;
        this.id = id;
        this.clock = clock;
    }

    void tell(Consumer<Boolean> room) {
        done = room;
    }

    void open() {
        done.accept(hosting.open(id, coach));
    }

    void choose(ExerciseId exercise) {
        done.accept(hosting.choose(id, coach, exercise));
    }

    void predict(Round round) {
        done.accept(hosting.startPredicting(id, round.id(), coach));
    }

    void ask(Round round, Duration length) {
        done.accept(hosting.startAsking(id, round.id(), coach, length));
    }

    /// Beyond four hours nothing is added.
    void extend(Round round, Duration more) {
        if (round.left(clock.instant()).plus(more).compareTo(LONGEST) <= 0) {
            done.accept(hosting.extend(id, round, coach, more));
        }
    }

    void pauseOrResume(Round round) {
        done.accept(round.paused() ? hosting.resume(id, round, coach) : hosting.pause(id, round, coach));
    }

    void end(Round round) {
        done.accept(hosting.end(id, round.id(), coach));
    }

    void reveal(Round round) {
        done.accept(hosting.reveal(id, round, coach));
    }

    void close() {
        done.accept(hosting.close(id, coach));
    }

    void hideQuote(AskId ask, boolean hidden) {
        hosting.hideQuote(id, coach, ask, hidden);
        done.accept(true);
    }

    boolean note(String seen, String notes) {
        return hosting.note(id, coach, seen, notes);
    }

    String notes() {
        return hosting.get(id, coach).notes();
    }

    Duration left(Round round) {
        return round.left(clock.instant());
    }
}
