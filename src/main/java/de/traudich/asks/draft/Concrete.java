package de.traudich.asks.draft;

import java.util.List;

/// R06: a number of minutes, sentences or a date beside the question says how much is asked for.
final class Concrete implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        boolean measured = reading.asks().stream()
                .flatMap(ask -> reading.around(ask).stream())
                .anyMatch(sentence -> sentence.has(Cue.MEASURE));
        return reading.asks().isEmpty() || measured
                ? List.of()
                : Rule.R06_CONCRETE.hint(Place.body(reading.asks().getLast().span()), "vague");
    }
}
