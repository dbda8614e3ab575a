package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.workshops.Illustrations;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Pacing;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Templates;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Hands every view that leads or plans an agenda its desk.
@Component
class AgendaTools {

    private final Planning planning;
    private final Leading leading;
    private final Pacing pacing;
    private final Templates templates;
    private final Illustrations illustrations;

    AgendaTools(Planning planning, Leading leading, Pacing pacing, Templates templates, Illustrations illustrations) {
        this.planning = planning;
        this.leading = leading;
        this.pacing = pacing;
        this.templates = templates;
        this.illustrations = illustrations;
    }

    AgendaDesk leading(Person coach, WorkshopId id, Clock clock) {
        return new AgendaDesk(leading, pacing, coach, id, clock);
    }

    PlanDesk planning(Person coach, WorkshopId id) {
        return new PlanDesk(planning, leading, templates, illustrations, coach, id);
    }
}
