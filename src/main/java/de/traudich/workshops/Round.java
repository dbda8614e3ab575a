package de.traudich.workshops;

import de.traudich.exercises.Exercise;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One exercise for everybody: predicted, asked, revealed.
public record Round(
        RoundId id,
        int number,
        Exercise exercise,
        Phase phase,
        Reveal reveal,
        @Nullable Instant askingAt,
        @Nullable Instant endsAt,
        @Nullable Instant pausedAt) {

    /// After the coach ended a round, a report may still arrive for this long.
    public static final Duration GRACE = Duration.ofSeconds(60);

    public Round(
            RoundId id,
            int number,
            Exercise exercise,
            Phase phase,
            Reveal reveal,
            @Nullable Instant endsAt,
            @Nullable Instant pausedAt) {
        this(id, number, exercise, phase, reveal, null, endsAt, pausedAt);
    }

    public boolean paused() {
        return phase == Phase.ASKING && pausedAt != null;
    }

    public Timer timer() {
        return new Timer(endsAt, pausedAt);
    }

    /// Time left, never below zero: at zero nothing is cut off, the coach ends the round.
    public Duration left(Instant now) {
        return timer().left(now);
    }
}
