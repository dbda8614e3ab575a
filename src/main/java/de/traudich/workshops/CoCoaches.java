package de.traudich.workshops;

import de.traudich.people.Membership;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who leads a workshop beside its coach: coaches of the same practice, chosen by the coach whose workshop it is.
@Service
public class CoCoaches {

    private final WorkshopRepository workshops;
    private final CoCoachRepository coCoaches;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoCoaches(
            WorkshopRepository workshops,
            CoCoachRepository coCoaches,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workshops = workshops;
        this.coCoaches = coCoaches;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public Set<PersonId> of(WorkshopId id, Person coach) {
        workshops.find(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
        return coCoaches.of(id);
    }

    /// Everybody who could: the other coaches of the practice.
    public List<Person> possible(Person coach) {
        return people.members(coach.practice()).stream()
                .filter(member -> member.roles().contains(Role.COACH))
                .map(Membership::person)
                .filter(person -> !person.id().equals(coach.id()))
                .toList();
    }

    /// These and nobody else. Only for the coach whose workshop it is.
    @Transactional
    public void choose(WorkshopId id, Person coach, Set<PersonId> chosen) {
        var workshop = workshops
                .find(id, coach.id())
                .filter(mine -> mine.coach().equals(coach.id()))
                .orElseThrow(() -> new Stale("workshop"));
        var allowed = possible(coach).stream().map(Person::id).toList();
        if (!allowed.containsAll(chosen)) {
            throw new Stale("person");
        }
        coCoaches.choose(workshop, chosen, clock.instant());
        events.publishEvent(new WorkshopEvent.TeamChanged(id));
    }
}
