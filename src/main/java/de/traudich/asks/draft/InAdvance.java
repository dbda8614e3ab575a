package de.traudich.asks.draft;

import java.util.List;

/// R16: some Germans read thanks "im Voraus" as pressure; among Sie it is worth a word.
final class InAdvance implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var found = Lexicon.pattern(Cue.IN_ADVANCE).matcher(reading.own());
        boolean formal = reading.register().filter(Register.SIE::equals).isPresent();
        return formal && found.find()
                ? Rule.R16_IN_ADVANCE.info(Place.body(new Span(found.start(), found.end())), "pressure")
                : List.of();
    }
}
