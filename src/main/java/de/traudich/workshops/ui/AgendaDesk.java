package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.workshops.Agenda;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Pacing;
import de.traudich.workshops.Round;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The coach's verbs on the agenda of one workshop, each acting on what the screen showed; afterwards the room is told
/// whether it was this press that did it.
final class AgendaDesk {

    private static final Duration LONGEST = Duration.ofMinutes(BlockDraft.MINUTES_MAX);

    private final Leading leading;
    private final Pacing pacing;
    private final Person coach;
    private final WorkshopId id;
    private final Clock clock;
    private Consumer<Boolean> done = _ -> {};

    AgendaDesk(Leading leading, Pacing pacing, Person coach, WorkshopId id, Clock clock) {
        this.leading = leading;
        this.pacing = pacing;
        this.coach = coach;
        this.id = id;
        this.clock = clock;
    }

    void tell(Consumer<Boolean> room) {
        done = room;
    }

    void go(Agenda seen, Block to) {
        press(() -> leading.go(id, coach, seen.currentId(), to.id()));
    }

    void skip(Block block) {
        press(() -> leading.skip(id, coach, block.id(), !block.skipped()));
    }

    void ask(Block seen, Round round, Duration length) {
        press(() -> leading.ask(id, coach, seen, round.id(), length));
    }

    void restart(Block seen) {
        press(() -> leading.restart(id, coach, seen));
    }

    /// Beyond four hours nothing is added.
    void extend(Block seen, Duration more) {
        if (seen.timer().left(clock.instant()).plus(more).compareTo(LONGEST) <= 0) {
            press(() -> leading.extend(id, coach, seen, more));
        }
    }

    void pauseOrResume(Block seen) {
        press(() -> seen.timer().paused() ? leading.resume(id, coach, seen) : leading.pause(id, coach, seen.id()));
    }

    void spread(Agenda seen, int minutes) {
        press(() -> pacing.spread(id, coach, seen, minutes));
    }

    void promise(Agenda seen, Instant end) {
        press(() -> pacing.promise(id, coach, seen, end));
    }

    /// A block that somebody has removed meanwhile was overtaken too.
    private void press(BooleanSupplier verb) {
        boolean byThisPress;
        try {
            byThisPress = verb.getAsBoolean();
        } catch (Stale removed) {
            byThisPress = false;
        }
        done.accept(byThisPress);
    }

    /// Below zero once it is over.
    Duration left(Block block) {
        var now = clock.instant();
        return block.timer().left(now).minus(block.timer().over(now));
    }
}
