package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach plans: the blocks of an agenda, also while it runs. Somebody else's workshop or block is [Stale], like
/// one that does not exist. False means that the plan no longer allows it.
@Service
public class Planning {

    private final WorkshopRepository workshops;
    private final BlockRepository blocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(WorkshopRepository workshops, BlockRepository blocks, ApplicationEventPublisher events, Clock clock) {
        this.workshops = workshops;
        this.blocks = blocks;
        this.events = events;
        this.clock = clock;
    }

    public List<Block> of(WorkshopId id, Person coach) {
        workshops.find(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
        return blocks.of(id);
    }

    /// At this place, counted from 0; the others move back. False when the agenda is full.
    @Transactional
    public boolean add(WorkshopId id, Person coach, int place, BlockDraft plan) {
        return add(id, coach, place, List.of(plan));
    }

    @Transactional
    public boolean add(WorkshopId id, Person coach, int place, List<BlockDraft> plans) {
        var workshop = lock(id, coach);
        var order = new ArrayList<>(ids(id));
        if (order.size() + plans.size() > Agenda.MOST_BLOCKS) {
            return false;
        }
        var at = Math.clamp(place, 0, order.size());
        for (var plan : plans) {
            var block = BlockId.next();
            blocks.add(block, workshop, order.size(), plan, clock.instant());
            order.add(at++, block);
        }
        blocks.order(id, order);
        return told(id);
    }

    @Transactional
    public boolean change(WorkshopId id, Person coach, BlockId block, BlockDraft plan) {
        lock(id, coach);
        known(id, block);
        return blocks.change(id, block, plan) && told(id);
    }

    /// To this place among the others, counted from 0.
    @Transactional
    public boolean move(WorkshopId id, Person coach, BlockId block, int place) {
        lock(id, coach);
        known(id, block);
        var order = new ArrayList<>(ids(id));
        order.remove(block);
        order.add(Math.clamp(place, 0, order.size()), block);
        blocks.order(id, order);
        return told(id);
    }

    /// With its answers. False for the block in which the room is.
    @Transactional
    public boolean remove(WorkshopId id, Person coach, BlockId block) {
        lock(id, coach);
        known(id, block);
        return blocks.remove(id, block) && told(id);
    }

    private List<BlockId> ids(WorkshopId id) {
        return blocks.of(id).stream().map(Block::id).toList();
    }

    private void known(WorkshopId id, BlockId block) {
        blocks.find(id, block).orElseThrow(() -> new Stale("block"));
    }

    private Workshop lock(WorkshopId id, Person coach) {
        return workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private boolean told(WorkshopId id) {
        events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        return true;
    }
}
