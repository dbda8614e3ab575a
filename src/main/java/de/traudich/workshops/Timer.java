package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time to keep, by the server's clock; paused it stands still. Without an end nothing runs.
public record Timer(@Nullable Instant endsAt, @Nullable Instant pausedAt) {

    public boolean paused() {
        return pausedAt != null;
    }

    /// Time left, never below zero: at zero nothing is cut off.
    public Duration left(Instant now) {
        if (endsAt == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(pausedAt == null ? now : pausedAt, endsAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// How long it has been over, zero while it runs.
    public Duration over(Instant now) {
        if (endsAt == null) {
            return Duration.ZERO;
        }
        var over = Duration.between(endsAt, pausedAt == null ? now : pausedAt);
        return over.isNegative() ? Duration.ZERO : over;
    }

    /// The end with so much time more or less. What is over begins again now, and nothing ends before now.
    public Instant endWith(Duration more, Instant now) {
        var still = pausedAt == null ? now : pausedAt;
        var end = endsAt == null || endsAt.isBefore(still) ? still.plus(more) : endsAt.plus(more);
        return end.isBefore(still) ? still : end;
    }
}
