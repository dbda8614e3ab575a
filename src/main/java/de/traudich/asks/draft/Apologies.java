package de.traudich.asks.draft;

import java.util.List;

/// R20: one apology is polite, a second one takes the question back.
final class Apologies implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var apologies = reading.inBody(Cue.APOLOGY);
        return apologies.size() < 2
                ? List.of()
                : Rule.R20_APOLOGY.hint(Place.body(apologies.get(1)), "many", apologies.size());
    }
}
