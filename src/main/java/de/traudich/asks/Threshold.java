package de.traudich.asks;

import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Boundary;
import de.traudich.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whom nobody asks here, told by the few words that name them, where those leave no doubt.
@Component
class Threshold {

    private final Noting noting;

    Threshold(Noting noting) {
        this.noting = noting;
    }

    Optional<Boundary> offLimits(Person who, AskId ask, String whom) {
        return Boundaries.certain(whom).or(() -> captive(who, ask, whom));
    }

    private Optional<Boundary> captive(Person who, AskId ask, String whom) {
        return Boundaries.atWork(whom) && noting.asked(who, ask, whom)
                ? Optional.of(Boundary.CAPTIVE)
                : Optional.empty();
    }
}
