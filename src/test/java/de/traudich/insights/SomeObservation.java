package de.traudich.insights;

import de.traudich.asks.Fears;
import de.traudich.asks.Happened;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Observation.Belief;
import de.traudich.insights.Observation.Dreaded;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Observations out of thin air, for rules that need no database.
public final class SomeObservation {

    public static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

    private SomeObservation() {}

    public static Observation answered(int chance, Outcome outcome) {
        return answered(null, null, chance, outcome);
    }

    /// Answered after an hour; fear 70 before and 40 after.
    public static Observation answered(@Nullable Channel channel, @Nullable Tie tie, int chance, Outcome outcome) {
        return new Observation(
                null,
                channel,
                tie,
                new Percent(chance),
                new Fears(new Fear(70), null, new Fear(40)),
                Dreaded.NOTHING,
                Belief.UNKNOWN,
                ASKED,
                outcome,
                ASKED.plusSeconds(3600),
                null);
    }

    public static Observation fearing(int before, @Nullable Integer peak, @Nullable Integer after) {
        return new Observation(
                null,
                null,
                null,
                null,
                new Fears(
                        new Fear(before), peak == null ? null : new Fear(peak), after == null ? null : new Fear(after)),
                Dreaded.NOTHING,
                Belief.UNKNOWN,
                ASKED,
                null,
                null,
                null);
    }

    public static Observation dreading(int likelihood, Happened happened, int beliefBefore, int beliefAfter) {
        return new Observation(
                null,
                null,
                null,
                null,
                new Fears(null, null, null),
                new Dreaded(new Percent(likelihood), happened),
                new Belief(new Percent(beliefBefore), new Percent(beliefAfter)),
                ASKED,
                null,
                null,
                null);
    }

    /// Half of them a yes.
    public static Stream<Observation> many(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> answered(30, i % 2 == 0 ? Outcome.YES : Outcome.NO));
    }
}
