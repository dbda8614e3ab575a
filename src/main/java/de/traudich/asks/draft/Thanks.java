package de.traudich.asks.draft;

import java.util.List;

/// R15: thanks, anywhere. "Dank Ihres Vortrags" is none.
final class Thanks implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.has(Cue.THANKS) ? List.of() : Rule.R15_THANKS.warn(Place.ALL, "missing");
    }
}
