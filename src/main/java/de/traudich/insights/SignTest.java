package de.traudich.insights;

/// How many fell and how many rose; who stayed the same does not count. For fewer than ten pairs, where a
/// mean misleads. Never shown to a coachee: nobody is a p-value.
public record SignTest(int fell, int rose) {

    public SignTest {
        if (fell < 0 || rose < 0 || fell + rose < 1) {
            throw new IllegalArgumentException(fell + " fell, " + rose + " rose");
        }
    }

    /// Exact two-sided binomial p at one half, 0 to 1. Source: J. Arbuthnot 1710; W. J. Conover, Practical
    /// Nonparametric Statistics.
    public double p() {
        int pairs = fell + rose;
        double term = Math.pow(.5, pairs);
        double tail = 0;
        for (int k = 0; k <= Math.min(fell, rose); k++) {
            tail += term;
            term *= (double) (pairs - k) / (k + 1);
        }
        return Math.min(1, 2 * tail);
    }
}
