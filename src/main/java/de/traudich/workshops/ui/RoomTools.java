package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Moderating;
import de.traudich.workshops.Reports;
import de.traudich.workshops.WorkshopId;
import org.springframework.stereotype.Component;

/// Hands the control room what it has at hand for the answers and the people of one workshop.
@Component
class RoomTools {

    private final Leading leading;
    private final Moderating moderating;
    private final Committing committing;
    private final Accompanying accompanying;
    private final CoCoaches coCoaches;
    private final Reports reports;

    RoomTools(
            Leading leading,
            Moderating moderating,
            Committing committing,
            Accompanying accompanying,
            CoCoaches coCoaches,
            Reports reports) {
        this.leading = leading;
        this.moderating = moderating;
        this.committing = committing;
        this.accompanying = accompanying;
        this.coCoaches = coCoaches;
        this.reports = reports;
    }

    ControlWall wall(Person coach, WorkshopId id) {
        return new ControlWall(leading, moderating, committing, coach, id);
    }

    ControlCare care(Person coach, WorkshopId id, String joinLink) {
        return new ControlCare(accompanying, coCoaches, () -> reports.poster(id, coach, joinLink), coach, id);
    }
}
