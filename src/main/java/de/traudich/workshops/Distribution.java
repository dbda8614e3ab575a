package de.traudich.workshops;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How answers from 0 to 10 lie. There is none of fewer than five people.
///
/// @param counts how many said 0, how many 1, and so on to 10
public record Distribution(List<Integer> counts, double mean) {

    public Distribution {
        counts = List.copyOf(counts);
    }

    static Optional<Distribution> of(List<Integer> values) {
        return values.size() < Tally.ENOUGH
                ? Optional.empty()
                : Optional.of(new Distribution(counts(values), mean(values)));
    }

    private static List<Integer> counts(List<Integer> values) {
        return IntStream.rangeClosed(0, Answers.HIGHEST)
                .mapToObj(number -> Collections.frequency(values, number))
                .toList();
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    public int people() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// How many said the number that was said most often.
    public int highest() {
        return Collections.max(counts);
    }
}
