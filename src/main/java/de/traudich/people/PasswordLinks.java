package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A way in for who forgot the password: a link by mail, once, for half an hour.
@Service
public class PasswordLinks {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int AN_HOUR = 3;

    private final PasswordLinkRepository links;
    private final PasswordEncoder passwords;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            PasswordEncoder passwords,
            Seal seal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.seal = seal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// An unknown address and a fourth time within an hour change nothing. Who waits for its end learns by the time it
    /// takes who has an account, so nobody does: [ForgottenPasswords].
    @Transactional
    void ask(EmailAddress email) {
        var now = clock.instant();
        links.lockAccount(email.value())
                .filter(person -> links.since(person.id(), now.minus(HOUR)) < AN_HOUR)
                .ifPresent(person -> {
                    var id = Ids.next();
                    links.add(id, person, Hash.of(token(id)), now, now.plus(VALID));
                    events.publishEvent(new PersonEvent.PasswordLost(person, id));
                });
    }

    /// The token is made from the id and a key outside the database, so that a mail can be sent after a restart.
    private String token(UUID link) {
        return seal.token("password-link", link.toString());
    }

    /// Links whose mail nobody has handed to a mail server yet.
    public List<UUID> waiting() {
        return links.waiting(clock.instant());
    }

    /// What to send, for the one who sends it. A link that is over is not sent.
    @Transactional
    public Optional<PasswordLink> claim(UUID link) {
        return links.claim(link, clock.instant()) ? links.find(link, token(link)) : Optional.empty();
    }

    /// The mail server certainly did not take it: it may be tried again.
    @Transactional
    public void release(UUID link) {
        links.release(link);
    }

    @Transactional
    public void sent(UUID link) {
        links.sent(link, clock.instant());
    }

    /// Whether the link leads anywhere. It uses nothing up: mail scanners open links too.
    public boolean opens(String token) {
        return links.open(Hash.of(token), clock.instant());
    }

    /// The address to sign in with from now on; nothing where the link was used, is over or never was. All other links
    /// of the person end with it.
    ///
    /// @throws Busy before anything has happened
    public Optional<EmailAddress> use(String token, Password password) {
        if (!opens(token)) {
            return Optional.empty();
        }
        var kept = password.kept(passwords);
        return transaction.execute(_ -> use(token, kept));
    }

    private Optional<EmailAddress> use(String token, String kept) {
        var now = clock.instant();
        return links.use(Hash.of(token), now)
                ? links.account(Hash.of(token)).map(account -> {
                    links.setPassword(account, kept);
                    links.endAll(account.person(), now);
                    return new EmailAddress(account.email());
                })
                : Optional.empty();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        links.forget(clock.instant().minus(HOUR));
    }
}
