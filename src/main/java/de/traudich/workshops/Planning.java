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
    private final PlanRepository plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            WorkshopRepository workshops,
            BlockRepository blocks,
            PlanRepository plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.blocks = blocks;
        this.plans = plans;
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
    public boolean add(WorkshopId id, Person coach, int place, List<BlockDraft> added) {
        var workshop = lock(id, coach);
        var order = new ArrayList<>(ids(id));
        if (over(workshop) || order.size() + added.size() > Agenda.MOST_BLOCKS) {
            return false;
        }
        var at = Math.clamp(place, 0, order.size());
        for (var plan : added) {
            var block = BlockId.next();
            plans.add(block, workshop, order.size(), plan, clock.instant());
            order.add(at++, block);
        }
        plans.order(id, order);
        return told(id);
    }

    /// From what the coach saw: who was slower finds another plan there and changes nothing.
    @Transactional
    public boolean change(WorkshopId id, Person coach, BlockId block, BlockDraft seen, BlockDraft plan) {
        var workshop = lock(id, coach);
        if (over(workshop) || !known(id, block).plan().equals(seen)) {
            return false;
        }
        plans.change(workshop, block, plan);
        if (plan.minutes() != seen.minutes()) {
            plans.lengthen(id, block, plan.minutes() - seen.minutes());
            blocks.keepRoundInTime(id, block);
        }
        return told(id);
    }

    /// To this place among the others, counted from 0.
    @Transactional
    public boolean move(WorkshopId id, Person coach, BlockId block, int place) {
        var workshop = lock(id, coach);
        known(id, block);
        if (over(workshop)) {
            return false;
        }
        var order = new ArrayList<>(ids(id));
        order.remove(block);
        order.add(Math.clamp(place, 0, order.size()), block);
        plans.order(id, order);
        return told(id);
    }

    @Transactional
    public Removal remove(WorkshopId id, Person coach, BlockId block, boolean answersToo) {
        var workshop = lock(id, coach);
        known(id, block);
        if (!over(workshop) && plans.remove(id, block, answersToo)) {
            workshops.changed(id);
            told(id);
            return new Removal.Removed();
        }
        var answers = plans.answers(id, block);
        return over(workshop) || workshops.isAt(id, block) || answers == 0
                ? new Removal.Kept()
                : new Removal.Answered(answers);
    }

    private List<BlockId> ids(WorkshopId id) {
        return blocks.of(id).stream().map(Block::id).toList();
    }

    private Block known(WorkshopId id, BlockId block) {
        return blocks.find(id, block).orElseThrow(() -> new Stale("block"));
    }

    private Workshop lock(WorkshopId id, Person coach) {
        return workshops.lock(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
    }

    private static boolean over(Workshop workshop) {
        return workshop.state() == Workshop.State.CLOSED;
    }

    private boolean told(WorkshopId id) {
        events.publishEvent(new WorkshopEvent.AgendaChanged(id));
        return true;
    }
}
