package de.traudich.contacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How good a relationship is in the person's own eyes: trust, reciprocity and use for each other, each 1
/// to 5 or not said. An own scale without validation; it compares nobody with anybody.
public record Quality(
        @Nullable Integer trust,
        @Nullable Integer reciprocity,
        @Nullable Integer use) {

    public static final Quality UNSAID = new Quality(null, null, null);
    public static final int MOST = 5;

    /// After so many days without real contact the recency has fallen to one half. A convention, not a
    /// finding.
    private static final double HALF_LIFE_DAYS = 180;

    public Quality {
        said(trust, reciprocity, use).forEach(Quality::check);
    }

    /// 0 to 100, the mean of four parts: (rating - 1) / 4 x 100 for each of the three ratings, and 100 x
    /// 2^(-days / 180) for the recency (0 without any real contact). Empty until all three were said.
    public OptionalInt index(@Nullable LocalDate lastReal, LocalDate today) {
        if (said(trust, reciprocity, use).count() < 3) {
            return OptionalInt.empty();
        }
        var ratings = said(trust, reciprocity, use)
                .mapToDouble(rating -> (rating - 1) * 25.0)
                .sum();
        return OptionalInt.of((int) Math.round((ratings + recency(lastReal, today)) / 4));
    }

    /// 0 to 100; a day in the future counts as today.
    static double recency(@Nullable LocalDate lastReal, LocalDate today) {
        return lastReal == null
                ? 0
                : 100 * Math.pow(2, -Math.max(0, ChronoUnit.DAYS.between(lastReal, today)) / HALF_LIFE_DAYS);
    }

    private static Stream<Integer> said(@Nullable Integer... ratings) {
        return Stream.of(ratings).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static void check(int rating) {
        if (rating < 1 || rating > MOST) {
            throw new IllegalArgumentException("between 1 and 5, but was " + rating);
        }
    }
}
