package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A guest who makes an account: sign-in data for the same person, so that nothing has to be copied.
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final PersonRepository persons;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PersonRepository persons,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether this person can sign in.
    public boolean has(PersonId person) {
        return accounts.has(person);
    }

    /// @param coach who may accompany the person from now on, null for nobody
    public Made make(
            Person guest,
            PersonName name,
            EmailAddress email,
            Password password,
            Language language,
            @Nullable PersonId coach) {
        var person = new Person(guest.id(), guest.practice(), name.value(), language);
        try {
            var kept = password.kept(passwords);
            return transaction.execute(_ -> make(person, email, kept, coach));
        } catch (Busy full) {
            return new Made.Busy();
        }
    }

    private Made make(Person person, EmailAddress email, String kept, @Nullable PersonId coach) {
        accounts.lock(person.id());
        if (accounts.has(person.id())) {
            return new Made.Before();
        }
        if (persons.memberByEmail(email.value()).isPresent()) {
            return new Made.EmailTaken();
        }
        return add(person, email, kept, coach);
    }

    /// Of two who take one address at once the second one has written nothing yet.
    private Made add(Person person, EmailAddress email, String kept, @Nullable PersonId coach) {
        try {
            persons.addAccount(person, email, kept, clock.instant());
        } catch (DuplicateKeyException taken) {
            return new Made.EmailTaken();
        }
        persons.addRole(person, Role.COACHEE);
        accounts.call(person.id(), new PersonName(person.name()), person.language());
        if (coach != null) {
            events.publishEvent(new PersonEvent.Accompanied(person, coach));
        }
        return new Made.Welcome(person);
    }

    /// Signed in by password, a person needs no pass any more; nobody else who holds the device has one either.
    @Transactional
    public void retirePasses(Person person) {
        accounts.retirePasses(person);
    }

    /// What became of making one.
    public sealed interface Made {
        record Welcome(Person person) implements Made {}

        /// This person made one already, in another tab or on another day.
        record Before() implements Made {}

        record EmailTaken() implements Made {}

        /// Nothing has happened yet.
        record Busy() implements Made {}
    }
}
