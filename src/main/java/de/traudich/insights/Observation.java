package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.asks.Fears;
import de.traudich.asks.Forecast;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.Percent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One ask as statistics see it: no words, no names. What nobody has noted is null.
public record Observation(
        @Nullable ExerciseId exercise,
        @Nullable Channel channel,
        @Nullable Tie tie,
        @Nullable Percent chance,
        Fears fears,
        Dreaded dreaded,
        Belief belief,
        @Nullable Instant askedAt,
        @Nullable Outcome outcome,
        @Nullable Instant answeredAt,
        @Nullable NotAskedReason notAsked) {

    private static final Duration SILENCE = Duration.ofDays(Ask.SILENT_DAYS);

    /// The dreaded event: how likely it seemed, and whether it came.
    public record Dreaded(
            @Nullable Percent likelihood, @Nullable Happened happened) {

        public static final Dreaded NOTHING = new Dreaded(null, null);

        Optional<Dread> dread() {
            return likelihood == null || happened == null
                    ? Optional.empty()
                    : Optional.of(Dread.unweighted(likelihood, happened));
        }
    }

    /// How strongly the old belief was held, before and after.
    public record Belief(@Nullable Percent before, @Nullable Percent after) {

        public static final Belief UNKNOWN = new Belief(null, null);

        Optional<PairedChange.Pair> pair() {
            return before == null || after == null
                    ? Optional.empty()
                    : Optional.of(new PairedChange.Pair(before.value(), after.value()));
        }
    }

    public Observation {
        if ((outcome == null) != (answeredAt == null)) {
            throw new IllegalArgumentException("an outcome and its moment belong together");
        }
        if (answeredAt != null && (askedAt == null || answeredAt.isBefore(askedAt))) {
            throw new IllegalArgumentException("answered before it was asked");
        }
        if (askedAt != null && notAsked != null) {
            throw new IllegalArgumentException("asked and not asked");
        }
    }

    public boolean asked() {
        return askedAt != null;
    }

    public boolean open() {
        return asked() && outcome == null;
    }

    /// Nothing came back within the time after which silence may be called no reply.
    boolean silent(Instant now) {
        return askedAt != null && outcome == null && !askedAt.plus(SILENCE).isAfter(now);
    }

    /// Anything that came back: a no too, and a brief "no time".
    public boolean replied() {
        return outcome != null && outcome.replied();
    }

    Optional<Way> way() {
        return channel == null ? Optional.empty() : Optional.of(new Way(channel, tie));
    }

    Optional<Forecast> forecast() {
        return chance == null || outcome == null
                ? Optional.empty()
                : Optional.of(new Forecast(chance, outcome == Outcome.YES));
    }

    /// Until the reply; for open asks until now. Silence is no reply, so it counts as looked for in vain.
    Optional<Wait> waited(Instant now) {
        if (askedAt == null) {
            return Optional.empty();
        }
        var until = answeredAt != null ? answeredAt : now.isBefore(askedAt) ? askedAt : now;
        return Optional.of(new Wait(Duration.between(askedAt, until), replied()));
    }
}
