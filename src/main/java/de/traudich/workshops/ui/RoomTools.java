package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.CoCoaches;
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
    private final Accompanying accompanying;
    private final CoCoaches coCoaches;
    private final Reports reports;

    RoomTools(Leading leading, Moderating moderating, Accompanying accompanying, CoCoaches coCoaches, Reports reports) {
        this.leading = leading;
        this.moderating = moderating;
        this.accompanying = accompanying;
        this.coCoaches = coCoaches;
        this.reports = reports;
    }

    ControlWall wall(Person coach, WorkshopId id) {
        return new ControlWall(leading, moderating, coach, id);
    }

    ControlCare care(Person coach, WorkshopId id, String joinLink) {
        return new ControlCare(accompanying, coCoaches, () -> reports.poster(id, coach, joinLink), coach, id);
    }
}
