package de.traudich.asks.draft;

import java.util.List;

/// R28: a commercial word beside an offer or a price of one's own. German law wants consent first
/// (§ 7 UWG); the writer confirms or changes it.
final class Advertising implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.has(Cue.COMMERCIAL))
                .filter(sentence -> reading.around(sentence).stream().anyMatch(near -> near.has(Cue.OFFER)))
                .findFirst()
                .map(sentence -> Rule.R28_ADVERTISING.stop(Place.body(sentence.span()), "offer"))
                .orElse(List.of());
    }
}
