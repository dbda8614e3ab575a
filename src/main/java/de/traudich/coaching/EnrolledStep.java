package de.traudich.coaching;

import de.traudich.asks.Ask;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A step of somebody's program and how far it came. Ended means reported, asked or not asked: which, is the
/// coachee's own. A skipped step ended without an ask, because its exercise had been
/// retired or its coach took it back.
public record EnrolledStep(
        ProgramStep step,
        @Nullable Instant deliveredAt,
        boolean skipped,
        @Nullable Instant endedAt) {

    /// How long an end may still be taken back, with a little more for a tap that is on its way.
    static final Duration SETTLES_AFTER = Ask.UNDO.plusSeconds(5);

    public boolean ended() {
        return endedAt != null && !skipped;
    }

    /// Ended for good: what is delivered because of it need not be taken back.
    boolean settled(Instant now) {
        return endedAt != null && (skipped || !endedAt.plus(SETTLES_AFTER).isAfter(now));
    }
}
