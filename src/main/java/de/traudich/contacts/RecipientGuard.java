package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Protects who is asked. Who would ask has to be admitted first; of two who come at once the database
/// lets one go after the other. It knows recipients by their keys and asks by their ids, nothing else.
@Service
public class RecipientGuard {

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

    /// The same for everything by which somebody may be known, as if they were asked out of the blue now.
    public Sight look(Person who, Collection<RecipientKey> keys, boolean publicFigure) {
        var zone = people.practice(who.practice()).zone();
        var barred = recipients.barred(who.practice(), keys);
        var histories = recipients.histories(who.practice(), keys, since(zone), zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var admissions = keys.stream()
                .map(key -> RecipientRules.judge(
                        new Attempt(Ids.next(), key, false, true, publicFigure),
                        who.id(),
                        histories.getOrDefault(key, List.of()),
                        barred.containsKey(key),
                        today))
                .distinct()
                .toList();
        return new Sight(admissions, !barred.isEmpty(), barred.containsValue(who.id()));
    }

    /// What the guard says of somebody.
    ///
    /// @param admissions each once; more than one where their addresses differ
    /// @param liftable by who looks
    public record Sight(List<Admission> admissions, boolean barred, boolean liftable) {}

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

    /// Whether this ask of theirs was counted towards anybody.
    public boolean counts(Person who, UUID ask) {
        return first(who, ask).isPresent();
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

    private boolean known(Person who, Attempt attempt) {
        var kept = recipients.kept(who.practice(), attempt.ask(), attempt.number());
        kept.ifPresent(earlier -> {
            if (!earlier.person().equals(who.id()) || !earlier.recipient().equals(attempt.recipient())) {
                throw new Stale("ask");
            }
        });
        return kept.isPresent();
    }

    private Optional<RecipientKey> first(Person who, UUID ask) {
        return recipients
                .kept(who.practice(), ask, 1)
                .filter(kept -> kept.person().equals(who.id()))
                .map(RecipientRepository.Kept::recipient);
    }

    private boolean wentElsewhere(Person who, Attempt attempt) {
        return attempt.followUp()
                && first(who, attempt.ask())
                        .filter(recipient -> !recipient.equals(attempt.recipient()))
                        .isPresent();
    }

    private Admission judge(Person who, Attempt attempt) {
        if (wentElsewhere(who, attempt)) {
            return new Admission.AskedElsewhere();
        }
        var zone = people.practice(who.practice()).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var admission = RecipientRules.judge(
                attempt,
                who.id(),
                history(who, attempt, zone),
                recipients.barred(who.practice(), attempt.recipient()),
                today);
        return admission instanceof Admission.Admitted && enoughToday(who, attempt, today, zone)
                ? new Admission.EnoughToday(RecipientRules.UNSOLICITED_A_DAY, today.plusDays(1))
                : admission;
    }

    /// What the history of one recipient does not tell: how many others were asked today.
    private boolean enoughToday(Person who, Attempt attempt, LocalDate today, ZoneId zone) {
        return !attempt.followUp()
                && attempt.unsolicited()
                && recipients.unsolicited(who, today.atStartOfDay(zone).toInstant())
                        >= RecipientRules.UNSOLICITED_A_DAY;
    }

    private List<RecipientRules.Trace> history(Person who, Attempt attempt, ZoneId zone) {
        return recipients.history(who.practice(), attempt, since(zone), zone);
    }

    private Instant since(ZoneId zone) {
        return clock.instant()
                .atZone(zone)
                .minus(RecipientRules.UNSOLICITED_WITHIN)
                .minusDays(1)
                .toInstant();
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
