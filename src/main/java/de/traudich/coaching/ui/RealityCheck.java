package de.traudich.coaching.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.YesRate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// What one person expected against what happened, over the own asks that have both; means of 0 to 100.
record RealityCheck(
        List<Outcome> outcomes,
        int waiting,
        OptionalInt expected,
        Optional<YesRate> yes,
        OptionalInt fearBefore,
        OptionalInt fearAfter) {

    /// Fewer answers than this are shown one by one and never as a percentage.
    static final int ENOUGH = 5;

    /// @param asks newest first, as everywhere
    static RealityCheck of(List<Ask> asks) {
        var answered = asks.stream()
                .filter(ask -> ask.outcome() != null && ask.prediction() != null)
                .toList();
        var felt = answered.stream().filter(ask -> ask.fearAfter() != null).toList();
        var outcomes = answered.stream()
                .map(ask -> Objects.requireNonNull(ask.outcome()))
                .sorted()
                .toList();
        int yes = (int) outcomes.stream().filter(Outcome.YES::equals).count();
        return new RealityCheck(
                outcomes,
                (int) asks.stream().filter(RealityCheck::waits).count(),
                mean(
                        answered,
                        ask -> Objects.requireNonNull(ask.prediction()).yes().value()),
                outcomes.isEmpty() ? Optional.empty() : Optional.of(new YesRate(yes, outcomes.size())),
                mean(
                        felt,
                        ask -> Objects.requireNonNull(ask.prediction()).fear().value()),
                mean(felt, ask -> Objects.requireNonNull(ask.fearAfter()).value()));
    }

    boolean enough() {
        return outcomes.size() >= ENOUGH;
    }

    private static boolean waits(Ask ask) {
        return ask.askedAt() != null && ask.outcome() == null;
    }

    private static OptionalInt mean(List<Ask> asks, ToIntFunction<Ask> value) {
        var mean = asks.stream().mapToInt(value).average();
        return mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble())) : OptionalInt.empty();
    }
}
