package de.traudich.insights;

import de.traudich.asks.YesRate;

/// How many of how many, such as replies of asks or dreaded events that happened.
///
/// @param hits whole number, 0 to `of`
/// @param of whole number, at least 1
public record Rate(int hits, int of) {

    public Rate {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /// Share, 0 to 1.
    public double share() {
        return (double) hits / of;
    }

    /// Rounded per cent, 0 to 100.
    public int percent() {
        return (int) Math.round(100 * share());
    }

    /// 95 % score interval, 0 to 1. Source: E. B. Wilson 1927, JASA 22:209-212; never outside 0 to 1, fit for
    /// small n.
    public Interval wilson() {
        var wilson = new YesRate(hits, of);
        return new Interval(wilson.low(), wilson.high());
    }
}
