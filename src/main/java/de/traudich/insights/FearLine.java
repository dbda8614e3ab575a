package de.traudich.insights;

import de.traudich.people.PersonId;

/// One coachee's fear before and after asking, as the mean of what they share; each 0 to 100.
public record FearLine(PersonId coachee, String name, int asks, double before, double after) {

    PairedChange.Pair pair() {
        return new PairedChange.Pair(before, after);
    }
}
