package de.traudich.reminders;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the digests whose moment has come into the outbox. Any number of instances may do so at once.
@Service
class Composing {

    private static final System.Logger LOG = System.getLogger(Composing.class.getName());
    private static final int AT_ONCE = 500;

    private final ReminderPlanRepository plans;
    private final MailRepository mails;
    private final Waiting waiting;
    private final Months months;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Composing(
            ReminderPlanRepository plans,
            MailRepository mails,
            Waiting waiting,
            Months months,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.mails = mails;
        this.waiting = waiting;
        this.months = months;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Each person in a transaction of their own: one that fails comes again, and holds nobody up.
    void compose() {
        var now = clock.instant();
        plans.due(now, AT_ONCE).forEach(due -> composeAlone(due, now));
    }

    /// What may be sent now: nothing is tried for ever.
    List<MailId> outbox() {
        return mails.waiting(clock.instant().minus(Duration.ofDays(Digest.REPEATED_AFTER_DAYS)), AT_ONCE);
    }

    private void composeAlone(Planned due, Instant now) {
        try {
            transaction.executeWithoutResult(_ -> compose(due, now));
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "no reminder could be composed for " + due.person().id(),
                    failed);
        }
    }

    private void compose(Planned due, Instant now) {
        var times = due.timetable();
        if (plans.take(due, times.next(now)) && !due.plan().paused(times.day(now)) && !times.isQuiet(now)) {
            put(due, now);
        }
    }

    private void put(Planned due, Instant now) {
        var person = due.person();
        var day = due.timetable().day(now);
        var digest = months.with(due, day, waiting(due, day), now);
        if (!digest.isEmpty()) {
            mails.withdrawWaiting(person.id(), day, now);
            mails.add(person, day, digest, now);
        }
    }

    private Digest waiting(Planned due, LocalDate day) {
        if (!due.reminds(day)) return Digest.NOTHING;
        var person = due.person();
        return Digest.of(waiting.of(person, due.timetable().zone()), day, mails.lastDay(person.id(), day));
    }
}
