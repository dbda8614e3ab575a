package de.traudich.insights;

import de.traudich.asks.Happened;
import de.traudich.shared.Percent;

/// What somebody dreaded before asking, and what became of it.
///
/// @param severity how bad it would be, 0 to 100
public record Dread(Percent likelihood, Percent severity, Happened happened) {

    private static final Percent FULL = new Percent(100);

    /// Where nobody asked how bad it would be: all dread weighs the same.
    public static Dread unweighted(Percent likelihood, Happened happened) {
        return new Dread(likelihood, FULL, happened);
    }

    /// Expectancy violation, -100 to 100: likelihood * severity / 100 minus happened * severity. Above zero
    /// the world was kinder than dreaded. Source: M. G. Craske et al. 2014, Behaviour Research and Therapy
    /// 58:10-23.
    public double violation() {
        return severity.value() * (likelihood.value() / 100.0 - happened.share());
    }
}
