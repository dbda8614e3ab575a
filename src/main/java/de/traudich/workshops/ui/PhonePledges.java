package de.traudich.workshops.ui;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Committing;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Hands a phone what it says in a commitments block.
@Component
class PhonePledges {

    private final Committing committing;
    private final Buddying buddying;
    private final People people;
    private final Clock clock;

    PhonePledges(Committing committing, Buddying buddying, People people, Clock clock) {
        this.committing = committing;
        this.buddying = buddying;
        this.people = people;
        this.clock = clock;
    }

    PhonePledge of(WorkshopId workshop, Person person) {
        var zone = people.practice(person.practice()).zone();
        return new PhonePledge(committing, buddying, workshop, person, () -> LocalDate.now(clock.withZone(zone)));
    }
}
