package de.traudich.asks;

import de.traudich.shared.Fear;
import de.traudich.shared.Percent;

/// What a person expects before asking. Locked when they set off.
public record Prediction(Percent yes, Fear fear) {

    /// Expected minus happened, in percentage points: above zero means more hope than the world gave.
    public int gap(Outcome outcome) {
        return yes.value() - (outcome == Outcome.YES ? 100 : 0);
    }
}
