package de.traudich.contacts;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the guard has kept goes when none of its rules looks at it any more.
@Service
public class RecipientTraces {

    /// A month more than the longest rule looks back.
    private static final Period KEPT = RecipientRules.UNSOLICITED_WITHIN.plusMonths(1);

    private final RecipientTraceRepository traces;
    private final Clock clock;

    RecipientTraces(RecipientTraceRepository traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    /// Attempts that no rule counts any more; the number of those that went, at most so many.
    @Transactional
    public int forgetAttempts(int most) {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        return traces.forgetAttempts(before, most);
    }

    /// Whom nobody has asked for as long, and nobody barred.
    @Transactional
    public int forgetRecipients(int most) {
        return traces.forgetRecipients(most);
    }
}
