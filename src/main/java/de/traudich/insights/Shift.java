package de.traudich.insights;

import de.traudich.asks.Display;
import de.traudich.insights.PairedChange.Direction;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Before and after, person by person: the means, how many went which way, and a direction only where it is beyond
/// chance (decision 0082).
public record Shift(double before, double after, int people, int fell, int rose, Direction direction) {

    /// From five people on.
    static Optional<Shift> of(List<PairedChange.Pair> pairs) {
        return Display.ofGroup(pairs.size()).allows(Display.RATE) ? Optional.of(shift(pairs)) : Optional.empty();
    }

    private static Shift shift(List<PairedChange.Pair> pairs) {
        var change = new PairedChange(pairs);
        var signs = change.signs();
        return new Shift(
                mean(pairs, PairedChange.Pair::before),
                mean(pairs, PairedChange.Pair::after),
                pairs.size(),
                signs.map(SignTest::fell).orElse(0),
                signs.map(SignTest::rose).orElse(0),
                change.direction());
    }

    private static double mean(List<PairedChange.Pair> pairs, ToDoubleFunction<PairedChange.Pair> value) {
        return pairs.stream().mapToDouble(value).average().orElseThrow();
    }
}
