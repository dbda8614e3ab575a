package de.traudich.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What [de.traudich.asks.Forecasts] say, over a million asks: per named chance how many, and how many became a yes.
public record ForecastCounts(List<Count> all) {

    static final int BINS = 3;

    private static final double BETTER = .05;

    /// @param chance 0 to 100
    public record Count(int chance, int asks, int yes) {

        public Count {
            if (chance < 0 || chance > 100 || asks < 1 || yes < 0 || yes > asks) {
                throw new IllegalArgumentException(yes + " of " + asks + " at " + chance);
            }
        }

        private double error() {
            double p = chance / 100.0;
            return yes * (1 - p) * (1 - p) + (asks - yes) * p * p;
        }
    }

    /// Chances from `from` to `to`, both included, in per cent.
    public record Bin(int from, int to, Balance balance) {}

    public ForecastCounts {
        all = List.copyOf(all);
    }

    public Balance balance() {
        return sum(all);
    }

    /// Mean squared error, 0 to 1 (Brier 1950). Empty without an answer.
    public OptionalDouble brier() {
        int asks = balance().asks();
        return asks == 0 ? OptionalDouble.empty() : OptionalDouble.of(total(Count::error) / asks);
    }

    /// 1 - Brier / (rate * (1 - rate)). Empty when everything or nothing became a yes.
    public OptionalDouble skill() {
        var balance = balance();
        if (balance.yes() == 0 || balance.yes() == balance.asks()) return OptionalDouble.empty();
        double rate = (double) balance.yes() / balance.asks();
        return OptionalDouble.of(1 - brier().orElseThrow() / (rate * (1 - rate)));
    }

    /// Enough above always naming the average to say so.
    public static boolean better(double skill) {
        return skill > BETTER;
    }

    /// Did what was called 20 % become a yes in 20 % of the cases? Three, empty ones left out.
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            var inside = sum(all.stream()
                    .filter(count -> binOf(count.chance()) == number)
                    .toList());
            if (inside.asks() > 0) {
                bins.add(new Bin(from(bin), to(bin), inside));
            }
        }
        return List.copyOf(bins);
    }

    /// The smallest chance of a bin, in per cent.
    public static int from(int bin) {
        return Math.ceilDiv(100 * bin, BINS);
    }

    /// The largest.
    public static int to(int bin) {
        return bin == BINS - 1 ? 100 : from(bin + 1) - 1;
    }

    static int binOf(int chance) {
        return Math.min(BINS - 1, chance * BINS / 100);
    }

    private static Balance sum(List<Count> counts) {
        return counts.stream()
                .map(count -> new Balance(count.asks(), count.yes(), (long) count.chance() * count.asks()))
                .reduce(Balance.NONE, Balance::plus);
    }

    private double total(ToDoubleFunction<Count> value) {
        return all.stream().mapToDouble(value).sum();
    }
}
