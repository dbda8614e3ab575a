package de.traudich.insights;

import de.traudich.asks.NotAskedReason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// From the idea to the yes. Not asking is a result of its own, with its reason.
///
/// @param answered anything that came back; silence is no answer
/// @param silent closed without one
/// @param reasons why not, as far as it is shared
public record Funnel(
        int planned, int asked, int answered, int silent, int yes, int notAsked, Map<NotAskedReason, Integer> reasons) {

    public static final Funnel NONE = new Funnel(0, 0, 0, 0, 0, 0, Map.of());

    public Funnel {
        if (asked + notAsked > planned || answered + silent > asked || yes > answered || yes < 0) {
            throw new IllegalArgumentException(
                    "a funnel narrows: %d, %d, %d, %d".formatted(planned, asked, answered, yes));
        }
        var sorted = new EnumMap<NotAskedReason, Integer>(NotAskedReason.class);
        sorted.putAll(reasons);
        reasons = Collections.unmodifiableMap(sorted);
    }

    /// Asked, and nothing came back yet.
    public int open() {
        return asked - answered - silent;
    }

    /// Neither asked nor given up.
    public int waiting() {
        return planned - asked - notAsked;
    }

    public Funnel plus(Funnel other) {
        var both = new EnumMap<NotAskedReason, Integer>(NotAskedReason.class);
        both.putAll(reasons);
        other.reasons.forEach((reason, count) -> both.merge(reason, count, Integer::sum));
        return new Funnel(
                planned + other.planned,
                asked + other.asked,
                answered + other.answered,
                silent + other.silent,
                yes + other.yes,
                notAsked + other.notAsked,
                both);
    }
}
