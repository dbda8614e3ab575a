package de.traudich.asks;

import de.traudich.contacts.Admission;
import de.traudich.contacts.Attempt;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Boundary;
import de.traudich.people.Person;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What stands between somebody and asking: the few words that name whom, where they leave no doubt, and the guard that
/// counts by the address.
@Component
class Threshold {

    private static final Admission ADMITTED = new Admission.Admitted();

    private final Noting noting;
    private final RecipientKeys keys;
    private final RecipientGuard guard;

    Threshold(Noting noting, RecipientKeys keys, RecipientGuard guard) {
        this.noting = noting;
        this.keys = keys;
        this.guard = guard;
    }

    /// Changes nothing.
    Admission look(Person who, AskId ask, boolean followUp) {
        return judge(who, ask, followUp, attempt -> guard.look(who, attempt));
    }

    /// Counts who is admitted. Joins the caller's transaction.
    Admission admit(Person who, AskId ask, boolean followUp) {
        return judge(who, ask, followUp, attempt -> guard.admit(who, attempt));
    }

    private Admission judge(Person who, AskId ask, boolean followUp, Function<Attempt, Admission> judge) {
        var setting = noting.read(who, ask).setting();
        return offLimits(who, ask, setting)
                .<Admission>map(Admission.OffLimits::new)
                .or(() -> keys.of(who, setting.address())
                        .map(key ->
                                new Attempt(ask.value(), key, followUp, setting.unsolicited(), setting.publicFigure()))
                        .map(judge))
                .orElse(ADMITTED);
    }

    private Optional<Boundary> offLimits(Person who, AskId ask, Setting setting) {
        return Boundaries.certain(setting.whom()).or(() -> captive(who, ask, setting.whom()));
    }

    private Optional<Boundary> captive(Person who, AskId ask, String whom) {
        return Boundaries.atWork(whom) && noting.asked(who, ask, whom)
                ? Optional.of(Boundary.CAPTIVE)
                : Optional.empty();
    }
}
