package de.traudich.reminders;

import de.traudich.asks.Noting;
import de.traudich.contacts.RecipientTraces;
import de.traudich.workshops.SummingUp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import org.springframework.stereotype.Service;

/// Lets technical traces go when no rule looks at them any more (decision 0042), and names and words of workshops. Any
// number of instances may do so.
@Service
class Forgetting {

    static final Duration MAIL_KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 500;
    /// A night on which more than this would go is a mistake; the rest waits for the next one.
    private static final int BATCHES = 200;

    private final RecipientTraces traces;
    private final Noting noting;
    private final SummingUp workshops;
    private final MailRepository mails;
    private final Clock clock;

    Forgetting(RecipientTraces traces, Noting noting, SummingUp workshops, MailRepository mails, Clock clock) {
        this.traces = traces;
        this.noting = noting;
        this.workshops = workshops;
        this.mails = mails;
        this.clock = clock;
    }

    /// Batch by batch, each a short transaction of its own: nobody waits long for a lock.
    void forget() {
        inBatches(traces::forgetAttempts);
        inBatches(traces::forgetRecipients);
        inBatches(noting::forgetWhom);
        workshops.sumUp(AT_ONCE);
        inBatches(most -> mails.removeOld(clock.instant().minus(MAIL_KEPT), most));
    }

    private static void inBatches(IntUnaryOperator forget) {
        var batch = 0;
        while (batch < BATCHES && forget.applyAsInt(AT_ONCE) == AT_ONCE) batch++;
    }
}
