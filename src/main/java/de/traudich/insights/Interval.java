package de.traudich.insights;

/// From low to high, in the unit of what it surrounds.
public record Interval(double low, double high) {

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }
}
