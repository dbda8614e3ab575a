package de.traudich.asks.draft;

import java.util.List;

/// R29: who said no, wants no contact or was asked often enough is not asked again.
final class Protection implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var earlier = reading.draft().earlierAsks();
        if (earlier.doNotContact()) return Rule.R29_PROTECTION.stop(Place.ALL, "no-contact");
        if (earlier.lastWasNo()) return Rule.R29_PROTECTION.stop(Place.ALL, "was-no");
        return earlier.atLimit() ? Rule.R29_PROTECTION.stop(Place.ALL, "asked", earlier.made()) : List.of();
    }
}
