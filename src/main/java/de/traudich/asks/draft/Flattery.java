package de.traudich.asks.draft;

import java.util.List;
import java.util.regex.Pattern;

/// R19: more than two great words or more than one exclamation mark is gushing.
final class Flattery implements Check {

    private static final Pattern EXCLAMATION = Pattern.compile("!");

    @Override
    public List<Finding> look(Reading reading) {
        var praise = reading.inBody(Cue.PRAISE);
        if (praise.size() > 2) {
            return Rule.R19_FLATTERY.hint(Place.body(praise.getLast()), "praise", praise.size());
        }
        var exclamations = reading.inBody(EXCLAMATION);
        return exclamations.size() > 1
                ? Rule.R19_FLATTERY.hint(Place.body(exclamations.getLast()), "exclamations", exclamations.size())
                : List.of();
    }
}
