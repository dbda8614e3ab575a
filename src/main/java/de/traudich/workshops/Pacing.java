package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a coach gets back into time: the rest gives up some minutes, or the room agrees on another end. Every verb names
/// the agenda the coach saw; false when it is another one by now.
@Service
public class Pacing {

    private final WorkshopRepository workshops;
    private final BlockRepository blocks;
    private final PlanRepository plans;
    private final ApplicationEventPublisher events;

    Pacing(
            WorkshopRepository workshops,
            BlockRepository blocks,
            PlanRepository plans,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.blocks = blocks;
        this.plans = plans;
        this.events = events;
    }

    /// The blocks that are still to come lose so many minutes between them, as far as they can.
    @Transactional
    public boolean spread(WorkshopId id, Person coach, Agenda seen, int loss) {
        lock(id, coach);
        if (!stands(id, seen)) {
            return false;
        }
        var rest = seen.rest();
        var shorter = Spread.of(minutes(rest), loss).minutes();
        var changed = new LinkedHashMap<BlockId, Integer>();
        for (int at = 0; at < rest.size(); at++) {
            changed.put(rest.get(at).id(), shorter.get(at));
        }
        plans.last(id, changed);
        return told(id, true);
    }

    /// The room agrees to be over then; what was late is late no longer.
    @Transactional
    public boolean promise(WorkshopId id, Person coach, Agenda seen, Instant end) {
        lock(id, coach);
        return told(id, stands(id, seen) && workshops.promise(id, seen.promisedEnd(), end));
    }

    private boolean stands(WorkshopId id, Agenda seen) {
        var current = seen.currentId();
        return current != null
                && workshops.isAt(id, current)
                && plan(new Agenda(blocks.of(id), current).rest()).equals(plan(seen.rest()));
    }

    private static List<Object> plan(List<Block> rest) {
        return List.of(rest.stream().map(Block::id).toList(), minutes(rest));
    }

    private static List<Integer> minutes(List<Block> rest) {
        return rest.stream().map(block -> block.plan().minutes()).toList();
    }

    private void lock(WorkshopId id, Person coach) {
        workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean told(WorkshopId id, boolean done) {
        if (done) {
            events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        }
        return done;
    }
}
