package de.traudich.insights;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The effect g_av of pairs that are drawn anew with replacement, thousands of times: on plain numbers, because a page
/// does it for every exercise. Source: B. Efron 1979, Annals of Statistics 7:1-26.
final class Bootstrap {

    /// Below this nothing varies but rounding.
    private static final double STILL = 1e-9;

    private final double[] before;
    private final double[] after;
    private final int[] drawn;

    private Bootstrap(List<PairedChange.Pair> pairs) {
        before = pairs.stream().mapToDouble(PairedChange.Pair::before).toArray();
        after = pairs.stream().mapToDouble(PairedChange.Pair::after).toArray();
        drawn = new int[pairs.size()];
    }

    /// Smallest first; fewer than were drawn where a drawing did not vary.
    ///
    /// @param pairs at least two
    static double[] effects(List<PairedChange.Pair> pairs, int drawings, long seed) {
        var bootstrap = new Bootstrap(pairs);
        var random = new SplittableRandom(seed);
        var effects = new double[drawings];
        int count = 0;
        for (int drawing = 0; drawing < drawings; drawing++) {
            bootstrap.draw(random);
            double deviation = (bootstrap.deviation(bootstrap.before) + bootstrap.deviation(bootstrap.after)) / 2;
            if (deviation > STILL) effects[count++] = bootstrap.gav(deviation);
        }
        var found = Arrays.copyOf(effects, count);
        Arrays.sort(found);
        return found;
    }

    private void draw(SplittableRandom random) {
        for (int i = 0; i < drawn.length; i++) drawn[i] = random.nextInt(drawn.length);
    }

    /// As [PairedChange#gav()].
    private double gav(double deviation) {
        return (mean(after) - mean(before)) / deviation * (1 - 3.0 / (4.0 * (drawn.length - 1) - 1));
    }

    private double mean(double[] values) {
        double sum = 0;
        for (int i : drawn) sum += values[i];
        return sum / drawn.length;
    }

    private double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (int i : drawn) squares += (values[i] - mean) * (values[i] - mean);
        return Math.sqrt(squares / (drawn.length - 1));
    }
}
