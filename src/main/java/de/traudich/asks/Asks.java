package de.traudich.asks;

import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import org.springframework.stereotype.Service;

/// What a person has asked, is asking, or plans to ask.
@Service
public class Asks {

    private final AskRepository asks;
    private final ComparisonQueries comparisons;

    Asks(AskRepository asks, ComparisonQueries comparisons) {
        this.asks = asks;
        this.comparisons = comparisons;
    }

    public Ask get(AskId ask, PersonId who) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }

    public Comparison comparison(PersonId who) {
        return comparisons.all(who);
    }

    /// As far as their coaches may know it.
    public Comparison sharedComparison(PersonId who) {
        return comparisons.shared(who);
    }
}
