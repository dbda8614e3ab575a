package de.traudich.asks;

/// How many of the answered asks were a yes, with the 95 % Wilson score interval (E. B. Wilson 1927).
/// A partly is no yes.
public record YesRate(int yes, int answered) {

    private static final double Z = 1.959963984540054;

    public YesRate {
        if (yes < 0 || answered < 1 || yes > answered) {
            throw new IllegalArgumentException(yes + " of " + answered);
        }
    }

    public int percent() {
        return (int) Math.round(100.0 * yes / answered);
    }

    /// Lower bound, 0 to 1.
    public double low() {
        return Math.max(0, centre() - margin());
    }

    /// Upper bound, 0 to 1.
    public double high() {
        return Math.min(1, centre() + margin());
    }

    private double centre() {
        return (yes + Z * Z / 2) / (answered + Z * Z);
    }

    private double margin() {
        double p = (double) yes / answered;
        return Z * Math.sqrt(answered * p * (1 - p) + Z * Z / 4) / (answered + Z * Z);
    }
}
