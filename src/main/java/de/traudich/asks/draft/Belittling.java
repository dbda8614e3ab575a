package de.traudich.asks.draft;

import java.util.List;

/// R21: nobody has to make themselves small.
final class Belittling implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.inBody(Cue.BELITTLING).stream()
                .findFirst()
                .map(span -> Rule.R21_BELITTLING.hint(Place.body(span), "small", span.in(reading.text())))
                .orElse(List.of());
    }
}
