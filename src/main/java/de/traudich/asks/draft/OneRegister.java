package de.traudich.asks.draft;

import java.util.List;

/// R22: Sie or Du, not both.
final class OneRegister implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var sie = Pronouns.sie(reading);
        var du = Pronouns.du(reading);
        if (sie.isEmpty() || du.isEmpty()) return List.of();
        var rarer = sie.size() < du.size() ? sie.getFirst() : du.getFirst();
        return Rule.R22_REGISTER.warn(
                Place.body(rarer),
                "mixed",
                sie.getFirst().in(reading.text()),
                du.getFirst().in(reading.text()));
    }
}
