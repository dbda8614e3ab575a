package de.traudich.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends one mail of the outbox, at most once: it is claimed first, handed over without a transaction that would hold
/// rows, and marked afterwards. A server that certainly did not take it leaves it in the outbox.
@Service
class Mailing {

    private final MailRepository mails;
    private final ReminderPlanRepository plans;
    private final Waiting waiting;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Mailing(
            MailRepository mails,
            ReminderPlanRepository plans,
            Waiting waiting,
            Postman postman,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.plans = plans;
        this.waiting = waiting;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What became of it. Where it is quiet now, it says when to come again.
    sealed interface Delivered {
        record Done() implements Delivered {}

        record Later(Instant at) implements Delivered {}
    }

    /// What to do with a mail that is ours now.
    private sealed interface Step {
        record Send(DigestMail mail, Digest digest) implements Step {}

        record Leave(Delivered delivered) implements Step {}
    }

    Delivered deliver(MailId id) {
        return switch (transaction.execute(_ -> claim(id))) {
            case Step.Leave(var delivered) -> delivered;
            case Step.Send(var mail, var digest) -> send(mail, digest);
        };
    }

    private Step claim(MailId id) {
        var done = new Step.Leave(new Delivered.Done());
        if (!mails.claim(id, clock.instant())) return done;
        return mails.find(id)
                .flatMap(mail -> plans.find(mail.person().id()).map(planned -> decide(mail, planned)))
                .orElse(done);
    }

    private Step decide(DigestMail mail, Planned planned) {
        var now = clock.instant();
        var times = planned.timetable();
        var wanted = mail.digest().wantedBy(planned, times.day(now));
        if (!wanted.isEmpty() && times.isQuiet(now)) {
            mails.release(mail.id());
            return new Step.Leave(new Delivered.Later(times.awake(now)));
        }
        return asOfToday(mail, planned, wanted, now)
                .<Step>map(digest -> new Step.Send(mail, digest))
                .orElseGet(() -> {
                    mails.withdraw(mail.id(), now);
                    return new Step.Leave(new Delivered.Done());
                });
    }

    /// A mail that could not go on its own day says what waits on the day it goes, and takes that day's place.
    private Optional<Digest> asOfToday(DigestMail mail, Planned planned, Digest wanted, Instant now) {
        var today = planned.timetable().day(now);
        if (wanted.isEmpty() || mail.day().equals(today))
            return Optional.of(wanted).filter(one -> !one.isEmpty());
        var waits = planned.reminds(today)
                ? Digest.of(waiting.of(mail.person(), planned.timetable().zone()), today, null)
                : Digest.NOTHING;
        var digest = wanted.has(Kind.REPORT) ? waits.with(Kind.REPORT) : waits;
        return digest.isEmpty() || !mails.moveTo(mail.id(), today, digest) ? Optional.empty() : Optional.of(digest);
    }

    /// Whoever dies in here leaves the mail claimed: rather none than two.
    private Delivered send(DigestMail mail, Digest digest) {
        try {
            postman.send(mail, digest);
        } catch (RuntimeException failed) {
            if (!postman.mayHaveTaken(failed)) {
                mails.release(mail.id());
            }
            throw failed;
        }
        mails.sent(mail.id(), clock.instant());
        return new Delivered.Done();
    }
}
