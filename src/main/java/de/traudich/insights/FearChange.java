package de.traudich.insights;

import de.traudich.asks.Display;
import de.traudich.insights.PairedChange.Direction;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How fear went, coachee by coachee. A sum is there from five on, and says fell or rose only beyond chance.
public record FearChange(List<FearLine> lines) {

    private static final int EXTREME = 80;

    public FearChange {
        lines = List.copyOf(lines);
    }

    /// The means over coachees, whole numbers of 0 to 100.
    public record Sum(int before, int after, Direction direction) {

        public int points() {
            return Math.abs(after - before);
        }

        /// Began so high that part of a fall comes by itself.
        public boolean extreme() {
            return before >= EXTREME;
        }
    }

    /// How many had less of it afterwards.
    public int fell() {
        return (int) lines.stream().filter(line -> line.after() < line.before()).count();
    }

    public Optional<Sum> sum() {
        return Display.ofGroup(lines.size()).allows(Display.RATE)
                ? Optional.of(new Sum(
                        (int) Math.round(mean(FearLine::before)), (int) Math.round(mean(FearLine::after)), direction()))
                : Optional.empty();
    }

    private double mean(ToDoubleFunction<FearLine> value) {
        return lines.stream().mapToDouble(value).average().orElseThrow();
    }

    private Direction direction() {
        return new PairedChange(lines.stream().map(FearLine::pair).toList()).direction();
    }
}
