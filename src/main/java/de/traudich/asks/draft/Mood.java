package de.traudich.asks.draft;

import java.util.List;

/// R11: could, would, might in a question. Without a question R05 has spoken.
final class Mood implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.asks().isEmpty() || reading.asks().stream().anyMatch(ask -> ask.has(Cue.MOOD))
                ? List.of()
                : Rule.R11_MOOD.hint(Place.body(reading.asks().getLast().span()), "blunt");
    }
}
