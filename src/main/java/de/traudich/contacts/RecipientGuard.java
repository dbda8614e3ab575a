package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Protects who is asked. Who would ask has to be admitted first; of two who come at once the database
/// lets one go after the other. It knows recipients by their keys and asks by their ids, nothing else.
@Service
public class RecipientGuard {

    /// A month more than the longest rule looks back.
    private static final Period KEPT = RecipientRules.UNSOLICITED_WITHIN.plusMonths(1);

    private final RecipientRepository recipients;
    private final People people;
    private final Clock clock;

    RecipientGuard(RecipientRepository recipients, People people, Clock clock) {
        this.recipients = recipients;
        this.people = people;
        this.clock = clock;
    }

    /// What [#admit] would answer now, to be shown before. Changes nothing.
    public Admission look(Person who, Attempt attempt) {
        return known(who, attempt) ? new Admission.Admitted() : judge(who, attempt);
    }

    /// Counts the attempt when it is admitted. The same attempt again is admitted again and counts once;
    /// an ask that went to somebody else before is [Stale]. Joins the caller's transaction.
    @Transactional
    public Admission admit(Person who, Attempt attempt) {
        recipients.lock(who.practice(), attempt.recipient());
        if (known(who, attempt)) {
            return new Admission.Admitted();
        }
        var admission = judge(who, attempt);
        if (admission instanceof Admission.Admitted) {
            keep(who, attempt);
        }
        return admission;
    }

    /// A no came back, or that was an error: after a no there is no follow-up.
    @Transactional
    public void noted(Person who, UUID ask, boolean no) {
        recipients.noted(who, ask, no);
    }

    /// The last attempt of this ask was not made after all: it counts no longer.
    @Transactional
    public void withdrawn(Person who, UUID ask) {
        recipients.withdraw(who, ask);
    }

    /// Somebody does not want to be asked, or should not be. Holds for the whole practice.
    @Transactional
    public void bar(Person by, Collection<RecipientKey> keys) {
        keys.stream().map(RecipientKey::value).sorted().forEach(key -> recipients.bar(by, key, clock.instant()));
    }

    /// Only who has set it takes it back.
    @Transactional
    public void lift(Person by, Collection<RecipientKey> keys) {
        keys.forEach(key -> recipients.lift(by, key));
    }

    /// Attempts that no rule counts any more; the number of those that went, at most so many.
    @Transactional
    public int forgetAttempts(int most) {
        return recipients.forgetAttempts(kept(), most);
    }

    /// Whom nobody has asked for as long, and nobody barred.
    @Transactional
    public int forgetRecipients(int most) {
        return recipients.forgetRecipients(most);
    }

    private Instant kept() {
        return clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
    }

    public boolean barred(Person who, Collection<RecipientKey> keys) {
        return keys.stream().anyMatch(key -> recipients.barred(who.practice(), key));
    }

    public boolean mayLift(Person who, Collection<RecipientKey> keys) {
        return keys.stream().anyMatch(key -> recipients.barredBy(who, key));
    }

    private boolean known(Person who, Attempt attempt) {
        var kept = recipients.kept(who.practice(), attempt.ask(), attempt.number());
        kept.ifPresent(earlier -> {
            if (!earlier.person().equals(who.id()) || !earlier.recipient().equals(attempt.recipient())) {
                throw new Stale("ask");
            }
        });
        return kept.isPresent();
    }

    private Admission judge(Person who, Attempt attempt) {
        var zone = people.practice(who.practice()).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var admission = RecipientRules.judge(
                attempt,
                who.id(),
                history(who, attempt, zone),
                recipients.barred(who.practice(), attempt.recipient()),
                today);
        return admission instanceof Admission.Admitted ? beyondThisRecipient(who, attempt, today, zone) : admission;
    }

    /// What the history of one recipient does not tell: how many others were asked today, and that an ask went to
    /// somebody else before. A follow-up of what nobody kept here, or no longer, has its limits at the ask itself.
    private Admission beyondThisRecipient(Person who, Attempt attempt, LocalDate today, ZoneId zone) {
        if (attempt.followUp()) {
            return recipients
                    .kept(who.practice(), attempt.ask(), 1)
                    .filter(first -> !first.recipient().equals(attempt.recipient()))
                    .<Admission>map(_ -> new Admission.AnotherAddress())
                    .orElseGet(Admission.Admitted::new);
        }
        var start = today.atStartOfDay(zone).toInstant();
        return attempt.unsolicited() && recipients.unsolicited(who, start) >= RecipientRules.UNSOLICITED_A_DAY
                ? new Admission.EnoughToday(RecipientRules.UNSOLICITED_A_DAY, today.plusDays(1))
                : new Admission.Admitted();
    }

    private List<RecipientRules.Trace> history(Person who, Attempt attempt, ZoneId zone) {
        var start = clock.instant()
                .atZone(zone)
                .minus(RecipientRules.UNSOLICITED_WITHIN)
                .minusDays(1);
        return recipients.history(who.practice(), attempt, start.toInstant(), zone);
    }

    /// Two first attempts of one ask, to two recipients, at once: the second one is late.
    private void keep(Person who, Attempt attempt) {
        try {
            recipients.add(who, attempt, clock.instant());
        } catch (DuplicateKeyException overtaken) {
            throw new Stale("ask");
        }
    }
}
