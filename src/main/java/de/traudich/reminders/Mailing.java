package de.traudich.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends one mail of the outbox. It counts as sent when the mail server has taken it and not before: a server that is
/// lost rolls everything back.
@Service
class Mailing {

    private final MailRepository mails;
    private final ReminderPlanRepository plans;
    private final Waiting waiting;
    private final Postman postman;
    private final Clock clock;

    Mailing(MailRepository mails, ReminderPlanRepository plans, Waiting waiting, Postman postman, Clock clock) {
        this.mails = mails;
        this.plans = plans;
        this.waiting = waiting;
        this.postman = postman;
        this.clock = clock;
    }

    /// What became of it. Where it is quiet now, it says when to come again.
    sealed interface Delivered {
        record Done() implements Delivered {}

        record Later(Instant at) implements Delivered {}
    }

    @Transactional
    Delivered deliver(MailId id) {
        return mails.lockWaiting(id)
                .flatMap(mail -> plans.find(mail.person().id()).map(planned -> deliver(mail, planned)))
                .orElseGet(Delivered.Done::new);
    }

    private Delivered deliver(DigestMail mail, Planned planned) {
        var now = clock.instant();
        var times = planned.timetable();
        if (planned.plan().allows(times.day(now)) && times.isQuiet(now)) {
            return new Delivered.Later(times.awake(now));
        }
        asOfToday(mail, planned, now)
                .ifPresentOrElse(digest -> send(mail, digest, now), () -> mails.withdraw(mail.id(), now));
        return new Delivered.Done();
    }

    /// A mail that could not go on its own day says what waits on the day it goes, and takes that day's place.
    private Optional<Digest> asOfToday(DigestMail mail, Planned planned, Instant now) {
        var today = planned.timetable().day(now);
        if (!planned.plan().allows(today)) return Optional.empty();
        if (mail.day().equals(today)) return Optional.of(mail.digest());
        var digest = Digest.of(waiting.of(mail.person(), planned.timetable().zone()), today, null);
        return digest.isEmpty() || !mails.moveTo(mail.id(), today, digest) ? Optional.empty() : Optional.of(digest);
    }

    private void send(DigestMail mail, Digest digest, Instant now) {
        mails.sent(mail.id(), now);
        postman.send(mail, digest);
    }
}
