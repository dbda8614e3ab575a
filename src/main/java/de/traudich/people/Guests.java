package de.traudich.people;

import de.traudich.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Persons without an account. The pass in their cookie makes them the same person after a refresh, in a new tab and
/// after a restart.
@Service
public class Guests {

    private final PersonRepository persons;
    private final Clock clock;

    Guests(PersonRepository persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    public Optional<Person> known(GuestPass pass, PracticeId practice) {
        return persons.guest(pass.hash(), practice);
    }

    /// In every practice this device was a guest of.
    public List<Person> known(GuestPass pass) {
        return persons.guests(pass.hash());
    }

    @Transactional
    public Person welcome(GuestPass pass, PracticeId practice, PersonName name, Language language) {
        return known(pass, practice)
                .orElseGet(() -> add(pass, new Person(PersonId.next(), practice, name.value(), language)));
    }

    /// Whoever of these made no account is nameless from now on.
    @Transactional
    public void forget(List<PersonId> people) {
        if (!people.isEmpty()) persons.forgetGuests(people);
    }

    /// Of two tabs at once one brings the person, and both are that one.
    private Person add(GuestPass pass, Person person) {
        persons.add(person, clock.instant());
        if (persons.addGuest(person, pass.hash(), clock.instant())) {
            return person;
        }
        persons.remove(person.id());
        return known(pass, person.practice()).orElseThrow();
    }
}
