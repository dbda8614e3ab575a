package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One block of an agenda: what was planned, and what has become of it.
public record Block(
        BlockId id,
        BlockDraft plan,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        Timer timer,
        boolean skipped,
        Showing showing) {

    /// After the room has moved on, an answer may still arrive for this long.
    public static final Duration GRACE = Duration.ofSeconds(60);

    public BlockKind kind() {
        return plan.kind();
    }

    public Duration planned() {
        return Duration.ofMinutes(plan.minutes());
    }

    public boolean begun() {
        return begunAt != null;
    }
}
