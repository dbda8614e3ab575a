package de.traudich.asks.draft;

import java.util.List;

/// R13: "please" and a verb at the beginning sounds like an order.
final class PleaseFirst implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.startsWith(Cue.PLEASE) && !sentence.isQuestion())
                .findFirst()
                .map(sentence -> Rule.R13_PLEASE.hint(Place.body(sentence.span()), "order"))
                .orElse(List.of());
    }
}
