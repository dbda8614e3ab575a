package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Links that bring somebody into a practice: valid for 14 days, once.
@Service
public class Invitations {

    private static final Duration VALID = Duration.ofDays(14);
    private static final Duration LISTED = Duration.ofDays(60);

    private final InvitationRepository invitations;
    private final PersonRepository persons;
    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            PersonRepository persons,
            People people,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.persons = persons;
        this.people = people;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The token for the link. It is shown once; the table keeps only its hash.
    @Transactional
    public String invite(Person inviter, Role role, PersonName name) {
        var token = Ids.token();
        var now = clock.instant();
        invitations.add(inviter, role, name, Hash.of(token), now, now.plus(VALID));
        return token;
    }

    /// Whom the inviter still waits for.
    public List<OpenInvitation> open(Person inviter, Role role) {
        return invitations.notAccepted(inviter, role, clock.instant().minus(LISTED));
    }

    /// Whoever accepted meanwhile stays.
    @Transactional
    public void revoke(Person inviter, UUID invitation) {
        invitations.revoke(inviter.id(), invitation, clock.instant());
    }

    /// A new token for the same invitation, nothing where it is not open any more.
    @Transactional
    public Optional<String> renew(Person inviter, UUID invitation) {
        var token = Ids.token();
        var now = clock.instant();
        return invitations.renew(inviter.id(), invitation, Hash.of(token), now, now.plus(VALID))
                ? Optional.of(token)
                : Optional.empty();
    }

    /// Unknown, used, revoked and expired links answer alike: with nothing.
    public Optional<Invitation> find(String token) {
        return invitations.open(Hash.of(token), clock.instant());
    }

    public Accepted accept(
            String token,
            PersonName name,
            EmailAddress email,
            Password password,
            Language language,
            Openness openness) {
        if (find(token).isEmpty()) {
            return new Accepted.NoLongerValid();
        }
        try {
            var kept = people.kept(password);
            return transaction.execute(_ -> accept(token, name, email, kept, language, openness));
        } catch (DuplicateKeyException taken) {
            return new Accepted.EmailTaken();
        } catch (Busy full) {
            return new Accepted.Busy();
        }
    }

    private Accepted accept(
            String token, PersonName name, EmailAddress email, String kept, Language language, Openness openness) {
        invitations.lock(Hash.of(token));
        var open = find(token);
        if (open.isEmpty()) {
            return new Accepted.NoLongerValid();
        }
        if (persons.memberByEmail(email.value()).isPresent()) {
            return new Accepted.EmailTaken();
        }
        var invitation = open.get();
        var person = people.addMember(invitation.practice(), name, email, kept, language, invitation.role());
        return welcome(invitation, person, openness);
    }

    /// Somebody who has an account in this practice takes the role with it.
    @Transactional
    public Accepted accept(String token, Person who, Openness openness) {
        invitations.lock(Hash.of(token));
        var open = find(token);
        if (open.isEmpty()) {
            return new Accepted.NoLongerValid();
        }
        if (!open.get().isFor(who)) {
            return new Accepted.NotForYou();
        }
        persons.addRole(who, open.get().role());
        return welcome(open.get(), who, openness);
    }

    private Accepted welcome(Invitation invitation, Person who, Openness openness) {
        invitations.use(invitation.id(), who.id(), clock.instant());
        events.publishEvent(new PersonEvent.Invited(who, invitation.inviter(), invitation.role(), openness));
        return new Accepted.Welcome(who);
    }

    /// What became of accepting.
    public sealed interface Accepted {
        record Welcome(Person person) implements Accepted {}

        record NoLongerValid() implements Accepted {}

        record EmailTaken() implements Accepted {}

        /// Nothing has happened yet.
        record Busy() implements Accepted {}

        /// The own invitation, or one of another practice.
        record NotForYou() implements Accepted {}
    }
}
