package de.traudich.asks;

import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import org.springframework.stereotype.Service;

/// What a person has asked, is asking, or plans to ask.
@Service
public class Asks {

    private final AskRepository asks;

    Asks(AskRepository asks) {
        this.asks = asks;
    }

    public Ask get(AskId ask, PersonId who) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }
}
