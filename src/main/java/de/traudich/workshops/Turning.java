package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The turns of a rehearsal: all circles change their parts at the same moment, when its time is over or the coach says
/// so. What is left of the block is shared evenly by the turns still to come. False when somebody was faster.
@Service
public class Turning {

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    private final WorkshopRepository workshops;
    private final CircleRepository circles;
    private final BlockRepository blocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Turning(
            WorkshopRepository workshops,
            CircleRepository circles,
            BlockRepository blocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.circles = circles;
        this.blocks = blocks;
        this.events = events;
        this.clock = clock;
    }

    /// The first turn, also from anew. There are as many as the largest circle has people.
    @Transactional
    public boolean start(WorkshopId id, Person coach, BlockId block, int seen) {
        lock(id, coach);
        var dealt = circles.of(id, block);
        var turns = dealt.turnsNeeded();
        if (turns == 0
                || dealt.turn() != seen
                || circles.at(id).filter(block::equals).isEmpty()) {
            return false;
        }
        blocks.find(id, block).ifPresent(found -> renew(id, found, turns));
        if (!turn(id, block, seen, 1, turns)) {
            return false;
        }
        circles.fromTheStart(id, block, dealt.drawing());
        return true;
    }

    /// Who shared out the room late begins the turns when the time of the block is nearly over: it has its whole time
    /// again, as if the coach had said so.
    private void renew(WorkshopId id, Block block, int turns) {
        var now = clock.instant();
        if (block.timer().left(now).compareTo(SHORTEST.multipliedBy(turns)) < 0) {
            blocks.restart(id, block.id(), block.timer(), now.plus(block.planned()));
        }
    }

    /// The next turn before its time.
    @Transactional
    public boolean next(WorkshopId id, Person coach, BlockId block, int seen) {
        lock(id, coach);
        return advance(id, block, seen);
    }

    /// Nobody arrives meanwhile: what they saw would be overtaken, and they without a place.
    @Transactional
    boolean rotate(WorkshopId id, BlockId block, int seen) {
        return workshops.lockOpen(id).isPresent() && advance(id, block, seen);
    }

    private boolean advance(WorkshopId id, BlockId block, int seen) {
        var turns = circles.of(id, block).turns();
        return seen > 0 && seen < turns && turn(id, block, seen, seen + 1, turns);
    }

    private boolean turn(WorkshopId id, BlockId block, int seen, int turn, int turns) {
        if (circles.at(id).filter(block::equals).isEmpty()) {
            return false;
        }
        var left = blocks.find(id, block)
                .map(found -> found.timer().left(clock.instant()))
                .orElse(Duration.ZERO);
        var turned = circles.turn(id, block, seen, turn, turns, left.dividedBy(turns - turn + 1L));
        if (turned) {
            events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        }
        return turned;
    }

    private void lock(WorkshopId id, Person coach) {
        workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }
}
