package de.traudich.insights;

import de.traudich.asks.Display;
import java.util.Optional;

/// Expected against happened over many asks, as three sums: how many have both a chance and an answer, how many of them
/// became a yes, and all chances together.
///
/// @param chances sum of the named chances, 0 to 100 each
public record Balance(int asks, int yes, long chances) {

    public static final Balance NONE = new Balance(0, 0, 0);

    public Balance {
        if (asks < 0 || yes < 0 || yes > asks || chances < 0 || chances > 100L * asks) {
            throw new IllegalArgumentException(yes + " of " + asks + ", chances " + chances);
        }
    }

    public Balance plus(Balance other) {
        return new Balance(asks + other.asks, yes + other.yes, chances + other.chances);
    }

    public Display display() {
        return Display.ofGroup(asks);
    }

    /// From five on.
    public Optional<Gap> gap() {
        return display().allows(Display.RATE)
                ? Optional.of(new Gap((double) chances / asks / 100, new Rate(yes, asks)))
                : Optional.empty();
    }

    /// What was expected and what came.
    ///
    /// @param expected mean named chance, 0 to 1
    public record Gap(double expected, Rate rate) {

        public enum Direction {
            /// More yeses than expected, beyond chance.
            MORE,
            FEWER,
            UNCLEAR
        }

        /// From ten answers on, and no more than the interval allows.
        public Direction direction() {
            if (!Display.ofGroup(rate.of()).allows(Display.BIAS)) return Direction.UNCLEAR;
            var wilson = rate.wilson();
            return expected < wilson.low()
                    ? Direction.MORE
                    : expected > wilson.high() ? Direction.FEWER : Direction.UNCLEAR;
        }

        public int expectedPercent() {
            return (int) Math.round(100 * expected);
        }

        /// Whole percentage points between both, never below zero.
        public int points() {
            return Math.abs(expectedPercent() - rate.percent());
        }
    }
}
