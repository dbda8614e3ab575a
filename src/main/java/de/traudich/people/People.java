package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Persons and practices, and how the first of them come to be.
@Service
public class People {

    private final PersonRepository persons;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonRepository persons, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /// A new installation knows nobody: whoever opens it first becomes the owner.
    public boolean isEmpty() {
        return !persons.anyAccount();
    }

    @Transactional
    public Person setUp(
            String practiceName, PersonName name, EmailAddress email, Password password, Language language) {
        if (!isEmpty() || !persons.firstSetUp(clock.instant())) {
            throw new Stale("already set up");
        }
        var practice = new Practice(PracticeId.next(), practiceName, language, ZoneId.of("Europe/Berlin"));
        persons.add(practice, clock.instant());
        return addMember(practice.id(), name, email, password, language, Role.OWNER, Role.COACH);
    }

    /// @throws Busy before anything is written
    Person addMember(
            PracticeId practice,
            PersonName name,
            EmailAddress email,
            Password password,
            Language language,
            Role... roles) {
        var kept = Objects.requireNonNull(passwords.encode(password.value()));
        var person = new Person(PersonId.next(), practice, name.value(), language);
        persons.add(person, clock.instant());
        persons.addAccount(person, email, kept, clock.instant());
        for (var role : roles) {
            persons.addRole(person, role);
        }
        return person;
    }

    public Practice practice(PracticeId id) {
        return persons.practice(id).orElseThrow(() -> new Stale("practice"));
    }

    /// Everybody with a role, by name.
    public List<Membership> members(PracticeId practice) {
        return persons.members(practice);
    }

    /// What somebody answered when they were asked about reminders by mail.
    @Transactional
    public void chooseMail(Person person, boolean wanted) {
        events.publishEvent(new PersonEvent.MailChosen(person, wanted));
    }

    @Transactional
    public void speak(PersonId id, Language language) {
        persons.setLanguage(id, language);
    }
}
