package de.traudich.asks.draft;

import java.util.List;

/// R03: somebody is greeted, at least by name.
final class Greeting implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.parts().greeting().isEmpty() && !opensWithName(reading)
                ? Rule.R03_GREETING.warn(Place.ALL, "missing")
                : List.of();
    }

    /// "Jana, …" and "Frau Berger, …" greet too.
    private static boolean opensWithName(Reading reading) {
        var opening = reading.own().stripLeading();
        int comma = opening.indexOf(',');
        if (comma < 0 || comma > 40) return false;
        var words = Names.of(opening.substring(0, comma));
        var asked = reading.draft().personAsked().name();
        return !words.isEmpty() && asked != null && Names.of(asked).containsAll(words);
    }
}
