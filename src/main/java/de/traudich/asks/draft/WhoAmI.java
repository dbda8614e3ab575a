package de.traudich.asks.draft;

import java.util.List;

/// R10: a sentence on who asks; what somebody made of the other's work says it as well.
final class WhoAmI implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.sentences().stream().anyMatch(sentence -> sentence.has(Cue.WHO_I_AM) || sentence.has(Cue.DID_IT))
                ? List.of()
                : Rule.R10_WHO_AM_I.hint(Place.ALL, "missing");
    }
}
