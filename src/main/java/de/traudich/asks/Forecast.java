package de.traudich.asks;

import de.traudich.shared.Percent;

/// One chance that was named beforehand, and whether it became a yes. A partly is no yes.
public record Forecast(Percent chance, boolean yes) {

    /// The named chance, 0 to 1.
    double p() {
        return chance.value() / 100.0;
    }

    double happened() {
        return yes ? 1 : 0;
    }
}
