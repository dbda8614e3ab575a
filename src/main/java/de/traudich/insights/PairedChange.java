package de.traudich.insights;

import de.traudich.asks.Median;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The same people before and after, in the unit of the scale (fear or belief: 0 to 100). Below zero it fell.
public record PairedChange(List<Pair> pairs) {

    private static final int RESAMPLES = 2000;
    private static final long SEED = 1927;

    /// Of fewer pairs the bootstrap claims too often: of five, one time in six where nothing changed.
    private static final int DRAWN = 10;

    private static final double LIMIT = .05;

    /// By Chebyshev's inequality at most 1 in 49 drawn means lies farther from theirs: less than the interval
    /// leaves out.
    private static final int CERTAIN = 7;

    public enum Direction {
        FELL,
        ROSE,
        UNCLEAR
    }

    /// One before and after, both finite numbers.
    public record Pair(double before, double after) {

        public Pair {
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException(before + " to " + after);
            }
        }

        double change() {
            return after - before;
        }
    }

    public PairedChange {
        pairs = List.copyOf(pairs);
        if (pairs.size() < 2) {
            throw new IllegalArgumentException("a change needs two pairs");
        }
    }

    /// Mean of after - before, in the unit of the scale.
    public double mean() {
        return mean(Pair::change);
    }

    /// Median of after - before, in the unit of the scale: what to show first.
    public double median() {
        return Median.of(pairs.stream().mapToDouble(Pair::change));
    }

    /// Standard deviation of the differences (n - 1), in the unit of the scale.
    public double deviation() {
        return deviation(Pair::change);
    }

    /// Mean change per standard deviation of the differences: d_z. It inflates when before and after go
    /// together, so name it when it is shown. Source: D. Lakens 2013, Frontiers in Psychology 4:863. Empty
    /// where nothing varies.
    public Optional<Double> dz() {
        return ratio(mean(), deviation());
    }

    /// Mean change per mean of both standard deviations: d_av (Lakens 2013). Empty where nothing varies.
    public Optional<Double> dav() {
        return ratio(mean(), (deviation(Pair::before) + deviation(Pair::after)) / 2);
    }

    /// d_av times 1 - 3 / (4 * (n - 1) - 1), for small groups. Source: L. V. Hedges 1981, J. Educational
    /// Statistics 6:107-128.
    public Optional<Double> gav() {
        return dav().map(d -> d * (1 - 3.0 / (4.0 * (pairs.size() - 1) - 1)));
    }

    /// 95 % percentile bootstrap of g_av over the pairs, always with the same seed: the same pairs, the same
    /// interval. Source: B. Efron 1979, Annals of Statistics 7:1-26. Empty where nothing varies.
    public Optional<Interval> interval() {
        var effects = Bootstrap.effects(pairs, RESAMPLES, SEED);
        return gav().isEmpty() || effects.length < RESAMPLES / 2
                ? Optional.empty()
                : Optional.of(new Interval(quantile(effects, .025), quantile(effects, .975)));
    }

    /// Fell or rose only where [#interval()] leaves out zero; of fewer than ten pairs only where [#signs()] do.
    public Direction direction() {
        return pairs.size() < DRAWN ? bySigns() : byInterval();
    }

    /// Signs that contradict the mean are no direction.
    private Direction bySigns() {
        var clear = signs().filter(signs -> signs.p() < LIMIT);
        if (clear.filter(signs -> signs.fell() > signs.rose() && mean() < 0).isPresent()) return Direction.FELL;
        return clear.filter(signs -> signs.rose() > signs.fell() && mean() > 0).isPresent()
                ? Direction.ROSE
                : Direction.UNCLEAR;
    }

    /// Where the interval cannot hold zero, nothing is drawn.
    private Direction byInterval() {
        double mean = mean();
        if (gav().isPresent() && Math.abs(mean) > CERTAIN * deviation() / Math.sqrt(pairs.size())) {
            return mean < 0 ? Direction.FELL : Direction.ROSE;
        }
        return interval()
                .map(drawn -> drawn.high() < 0 ? Direction.FELL : drawn.low() > 0 ? Direction.ROSE : Direction.UNCLEAR)
                .orElse(Direction.UNCLEAR);
    }

    /// Empty when nobody changed.
    public Optional<SignTest> signs() {
        int fell = (int) pairs.stream().filter(pair -> pair.change() < 0).count();
        int rose = (int) pairs.stream().filter(pair -> pair.change() > 0).count();
        return fell + rose == 0 ? Optional.empty() : Optional.of(new SignTest(fell, rose));
    }

    private double mean(ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).average().orElseThrow();
    }

    private double deviation(ToDoubleFunction<Pair> value) {
        double mean = mean(value);
        double squares = pairs.stream()
                .mapToDouble(pair -> Math.pow(value.applyAsDouble(pair) - mean, 2))
                .sum();
        return Math.sqrt(squares / (pairs.size() - 1));
    }

    private static Optional<Double> ratio(double change, double deviation) {
        return deviation == 0 ? Optional.empty() : Optional.of(change / deviation);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
