package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a coach leads the room through its agenda. Every verb names what the coach saw; false when somebody was faster.
/// Somebody else's workshop or block is [Stale], like one that does not exist.
@Service
public class Leading {

    private final WorkshopRepository workshops;
    private final BlockRepository blocks;
    private final Entering entering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leading(
            WorkshopRepository workshops,
            BlockRepository blocks,
            Entering entering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.blocks = blocks;
        this.entering = entering;
        this.events = events;
        this.clock = clock;
    }

    /// From the block on the coach's screen to another one, forwards or back; its time begins anew.
    @Transactional
    public boolean go(WorkshopId id, Person coach, @Nullable BlockId from, BlockId to) {
        var workshop = lock(id, coach);
        var block = known(id, to);
        if (workshop.state() != Workshop.State.OPEN || to.equals(from) || !workshops.moveTo(id, from, to)) {
            return false;
        }
        var now = clock.instant();
        if (from == null) {
            workshops.promise(id, now);
        } else {
            blocks.end(id, from, now);
        }
        blocks.begin(id, to, now, now.plus(block.planned()));
        entering.enter(workshop, coach, block);
        blocks.keepRoundInTime(id, to);
        return told(id, true);
    }

    /// A block that has not begun is left out, or not any more.
    @Transactional
    public boolean skip(WorkshopId id, Person coach, BlockId block, boolean skipped) {
        lock(id, coach);
        known(id, block);
        return told(id, blocks.skip(id, block, skipped));
    }

    /// Its answers are gone; the block in which the room is begins anew. Asks belong to their people and stay. Pressed
    /// twice it happens once: what was answered since the first stays.
    @Transactional
    public boolean reset(WorkshopId id, Person coach, Block seen) {
        lock(id, coach);
        var known = known(id, seen.id());
        if (!blocks.reset(id, seen.id(), seen.begunAt())) {
            return false;
        }
        if (workshops.isAt(id, seen.id())) {
            var now = clock.instant();
            blocks.begin(id, seen.id(), now, now.plus(known.planned()));
            blocks.keepRoundInTime(id, seen.id());
        }
        return told(id, true);
    }

    /// In a block that began with the guessing, the asking starts; so long is the block from now.
    @Transactional
    public boolean ask(WorkshopId id, Person coach, Block seen, RoundId round, Duration length) {
        lock(id, coach);
        known(id, seen.id());
        var started = entering.ask(id, round, coach, length);
        if (started) {
            blocks.restart(id, seen.id(), seen.timer(), clock.instant().plus(length));
        }
        return inTime(id, seen.id(), started);
    }

    /// The whole time of the plan again, from now; answers stay.
    @Transactional
    public boolean restart(WorkshopId id, Person coach, Block seen) {
        lock(id, coach);
        var planned = known(id, seen.id()).planned();
        return inTime(
                id,
                seen.id(),
                blocks.restart(id, seen.id(), seen.timer(), clock.instant().plus(planned)));
    }

    /// Gives or takes time; of two coaches at once the second changes nothing.
    @Transactional
    public boolean extend(WorkshopId id, Person coach, Block seen, Duration more) {
        lock(id, coach);
        known(id, seen.id());
        var now = clock.instant();
        var after = seen.timer().endWith(more, now);
        if (new Timer(after, seen.timer().pausedAt()).left(now).toMinutes() > BlockDraft.MINUTES_MAX) {
            return false;
        }
        return inTime(id, seen.id(), blocks.endsAt(id, seen.id(), seen.timer().endsAt(), after));
    }

    @Transactional
    public boolean pause(WorkshopId id, Person coach, BlockId block) {
        lock(id, coach);
        known(id, block);
        return inTime(id, block, blocks.pause(id, block, clock.instant()));
    }

    /// The time that was left is left again.
    @Transactional
    public boolean resume(WorkshopId id, Person coach, Block seen) {
        lock(id, coach);
        known(id, seen.id());
        var now = clock.instant();
        return inTime(
                id,
                seen.id(),
                blocks.resume(id, seen.id(), seen.timer(), now.plus(seen.timer().left(now))));
    }

    @Transactional
    public boolean show(WorkshopId id, Person coach, Block seen, Showing showing) {
        lock(id, coach);
        known(id, seen.id());
        return told(id, blocks.show(id, seen.id(), seen.showing(), showing));
    }

    private Block known(WorkshopId id, BlockId block) {
        return blocks.find(id, block).orElseThrow(() -> new Stale("block"));
    }

    private Workshop lock(WorkshopId id, Person coach) {
        return workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean inTime(WorkshopId id, BlockId block, boolean done) {
        if (done) {
            blocks.keepRoundInTime(id, block);
        }
        return told(id, done);
    }

    private boolean told(WorkshopId id, boolean done) {
        if (done) {
            events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        }
        return done;
    }
}
