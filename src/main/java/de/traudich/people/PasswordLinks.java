package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A way in for who forgot the password: a link by mail, once, for half an hour. Who asks learns nothing about who has
/// an account.
@Service
public class PasswordLinks {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int AN_HOUR = 3;

    private final PasswordLinkRepository links;
    private final PasswordEncoder passwords;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            PasswordEncoder passwords,
            Seal seal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /// An unknown address and a fourth time within an hour change nothing, and are answered like any other.
    @Transactional
    public void ask(EmailAddress email) {
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

    /// Links whose mail has not been taken by a mail server yet.
    public List<UUID> waiting() {
        return links.waiting(clock.instant());
    }

    /// Counts as sent when the mail server has taken it: one that is lost rolls everything back. A link that is over
    /// is not sent.
    @Transactional
    public void deliver(UUID link, Consumer<PasswordLink> send) {
        var now = clock.instant();
        if (links.sent(link, now)) {
            links.find(link, token(link)).ifPresent(send);
        }
    }

    /// Whether the link leads anywhere. It uses nothing up: mail scanners open links too.
    public boolean opens(String token) {
        return links.open(Hash.of(token), clock.instant());
    }

    /// The address to sign in with from now on; nothing where the link was used, is over or never was. All other links
    /// of the person end with it.
    @Transactional
    public Optional<EmailAddress> use(String token, Password password) {
        var now = clock.instant();
        return links.use(Hash.of(token), now)
                ? links.account(Hash.of(token)).map(account -> {
                    links.setPassword(account.id(), passwords.encode(password.value()));
                    links.endAll(account.id(), now);
                    return new EmailAddress(account.email());
                })
                : Optional.empty();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        links.forget(clock.instant().minus(HOUR));
    }
}
