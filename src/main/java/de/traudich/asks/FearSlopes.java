package de.traudich.asks;

import de.traudich.shared.Fear;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fear before, at its height and after, ask by ask, whatever rung of the courage ladder it stood on;
/// each 0 to 100. Only asks with a fear before and at least one of the others.
public record FearSlopes(List<Fears> all) {

    /// From here on a start is extreme: the next value would be lower even if nothing had changed.
    private static final int EXTREME = 80;

    public FearSlopes {
        all = List.copyOf(all);
        if (!all.stream().allMatch(FearSlopes::slopes)) {
            throw new IllegalArgumentException("a slope has a beginning and an end");
        }
    }

    public static FearSlopes among(List<Fears> fears) {
        return new FearSlopes(fears.stream().filter(FearSlopes::slopes).toList());
    }

    public int count() {
        return all.size();
    }

    public OptionalDouble medianBefore() {
        return median(Fears::before);
    }

    public OptionalDouble medianPeak() {
        return median(Fears::peak);
    }

    public OptionalDouble medianAfter() {
        return median(Fears::after);
    }

    /// Median of after - before over the asks that have both, -100 to 100; below zero it fell.
    public OptionalDouble medianChange() {
        return difference(Fears::after, Fears::before);
    }

    /// Median of peak - before, -100 to 100; below zero it was less bad than feared.
    public OptionalDouble medianSurprise() {
        return difference(Fears::peak, Fears::before);
    }

    /// Regression to the mean has to be named beside these slopes.
    public boolean extremeStart() {
        return medianBefore().orElse(0) >= EXTREME;
    }

    private OptionalDouble median(Function<Fears, @Nullable Fear> moment) {
        return of(all.stream()
                .map(moment)
                .filter(Objects::nonNull)
                .mapToDouble(FearSlopes::value)
                .toArray());
    }

    private OptionalDouble difference(Function<Fears, @Nullable Fear> later, Function<Fears, @Nullable Fear> earlier) {
        return of(all.stream()
                .filter(fears -> later.apply(fears) != null && earlier.apply(fears) != null)
                .mapToDouble(fears -> value(later.apply(fears)) - value(earlier.apply(fears)))
                .toArray());
    }

    private static OptionalDouble of(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(Arrays.stream(values)));
    }

    private static double value(@Nullable Fear fear) {
        return Objects.requireNonNull(fear).value();
    }

    private static boolean slopes(Fears fears) {
        return fears.before() != null && (fears.peak() != null || fears.after() != null);
    }
}
