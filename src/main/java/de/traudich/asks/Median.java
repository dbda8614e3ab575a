package de.traudich.asks;

import java.util.stream.DoubleStream;

/// The middle value, or the mean of the two in the middle; in the unit of its values.
public final class Median {

    private Median() {}

    public static double of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
