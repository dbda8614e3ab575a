package de.traudich.workshops;

import de.traudich.people.Person;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a workshop comes about: with an agenda, or after an earlier one.
@Service
public class Preparing {

    private final Hosting hosting;
    private final Planning planning;

    Preparing(Hosting hosting, Planning planning) {
        this.hosting = hosting;
        this.planning = planning;
    }

    @Transactional
    public WorkshopId create(Person coach, WorkshopPlan plan, List<BlockDraft> agenda) {
        var id = hosting.create(coach, plan);
        if (!agenda.isEmpty()) {
            planning.add(id, coach, 0, agenda);
        }
        return id;
    }

    /// Agenda and notes come along. Nobody who took part, nothing anybody answered, no round; doors of its own.
    @Transactional
    public WorkshopId repeat(WorkshopId earlier, Person coach, WorkshopPlan plan) {
        var notes = hosting.get(earlier, coach).notes();
        var agenda = planning.of(earlier, coach).stream().map(Block::plan).toList();
        var id = create(coach, plan, agenda);
        hosting.note(id, coach, "", notes);
        return id;
    }
}
