package de.traudich.insights;

/// Asking until a planned number of yeses: the stopping itself inflates yes / asked.
///
/// @param yes how many yeses ended it, at least 2
/// @param asked how many were asked until then
public record AskedUntil(int yes, int asked) {

    public AskedUntil {
        if (yes < 2 || asked < yes) {
            throw new IllegalArgumentException(yes + " yeses of " + asked);
        }
    }

    /// Unbiased rate of yeses, 0 to 1: (k - 1) / (n - 1). Source: J. B. S. Haldane 1945, Biometrika 33:222-225.
    public double rate() {
        return (yes - 1.0) / (asked - 1.0);
    }

    /// yes / asked, 0 to 1: too high on average, only to show beside [#rate()].
    public double naive() {
        return (double) yes / asked;
    }
}
