package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Persons and practices, and how the first of them come to be.
@Service
public class People {

    private final PersonRepository persons;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    People(
            PersonRepository persons,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A new installation knows nobody: whoever opens it first becomes the owner.
    public boolean isEmpty() {
        return !persons.anyAccount();
    }

    public Person setUp(
            String practiceName, PersonName name, EmailAddress email, Password password, Language language) {
        var kept = kept(password);
        return transaction.execute(_ -> setUp(practiceName, name, email, kept, language));
    }

    private Person setUp(String practiceName, PersonName name, EmailAddress email, String kept, Language language) {
        if (!isEmpty() || !persons.firstSetUp(clock.instant())) {
            throw new Stale("already set up");
        }
        var practice = new Practice(PracticeId.next(), practiceName, language, ZoneId.of("Europe/Berlin"));
        persons.add(practice, clock.instant());
        return addMember(practice.id(), name, email, kept, language, Role.OWNER, Role.COACH);
    }

    /// @throws Busy before anything is written
    String kept(Password password) {
        return password.kept(passwords);
    }

    Person addMember(
            PracticeId practice, PersonName name, EmailAddress email, String kept, Language language, Role... roles) {
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
