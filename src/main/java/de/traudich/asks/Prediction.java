package de.traudich.asks;

import de.traudich.shared.Fear;
import de.traudich.shared.Percent;

/// What a person expects before asking. Locked when they set off.
public record Prediction(Percent yes, Fear fear) {}
