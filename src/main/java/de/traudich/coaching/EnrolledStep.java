package de.traudich.coaching;

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

    public boolean ended() {
        return endedAt != null && !skipped;
    }
}
