package de.traudich.asks.draft;

import java.util.List;

/// R18: no reproach for what was not done.
final class Reproach implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.inBody(Cue.REPROACH).stream()
                .findFirst()
                .map(span -> Rule.R18_REPROACH.warn(Place.body(span), "reproach", span.in(reading.text())))
                .orElse(List.of());
    }
}
