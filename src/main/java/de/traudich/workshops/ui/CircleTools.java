package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Turning;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Hands the control room its desk for rehearsals.
@Component
class CircleTools {

    private final Rehearsing rehearsing;
    private final Turning turning;
    private final Clock clock;

    CircleTools(Rehearsing rehearsing, Turning turning, Clock clock) {
        this.rehearsing = rehearsing;
        this.turning = turning;
        this.clock = clock;
    }

    CircleDesk desk(Person coach, WorkshopId id) {
        return new CircleDesk(rehearsing, turning, coach, id, clock);
    }
}
