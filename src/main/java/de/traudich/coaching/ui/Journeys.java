package de.traudich.coaching.ui;

import de.traudich.asks.Approaching;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.coaching.BigSteps;
import de.traudich.people.Person;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Whoever moves an ask does it through these, on whatever page.
@Component
record Journeys(Asking asking, Approaching approaching, BigSteps bigSteps) {

    /// @param refuse takes the key of a sentence, empty where nothing was refused
    Journey of(AskId ask, Person me, Consumer<String> refuse, Runnable reread) {
        return new Journey(this, ask, me, refuse, reread);
    }
}
