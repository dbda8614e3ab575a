package de.traudich.asks;

import de.traudich.contacts.Admission;
import de.traudich.contacts.Attempt;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKey;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.Person;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the guard says to an ask, after [Threshold]. It knows whom it protects by the address, else by the contact that
/// was chosen; who has neither is met face to face, and no key is kept of them.
@Component
class Guarding {

    private static final Admission ADMITTED = new Admission.Admitted();

    private final Noting noting;
    private final Threshold threshold;
    private final AskContactRepository links;
    private final RecipientKeys keys;
    private final RecipientGuard guard;

    Guarding(Noting noting, Threshold threshold, AskContactRepository links, RecipientKeys keys, RecipientGuard guard) {
        this.noting = noting;
        this.threshold = threshold;
        this.links = links;
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
        return threshold
                .offLimits(who, ask, setting.whom())
                .<Admission>map(Admission.OffLimits::new)
                .or(() -> attempt(who, ask, followUp, setting).map(judge))
                .orElse(ADMITTED);
    }

    void noted(Person who, AskId ask, boolean no) {
        guard.noted(who, ask.value(), no);
    }

    void withdrawn(Person who, AskId ask) {
        guard.withdrawn(who, ask.value());
    }

    /// Whoever was asked without an address and is followed up at one hears from us there for the first time.
    private Optional<Attempt> attempt(Person who, AskId ask, boolean followUp, Setting setting) {
        var again = followUp && guard.counts(who, ask.value());
        return key(who, ask, setting)
                .map(key -> new Attempt(ask.value(), key, again, setting.unsolicited(), setting.publicFigure()));
    }

    private Optional<RecipientKey> key(Person who, AskId ask, Setting setting) {
        return keys.of(who, setting.address())
                .or(() -> links.contact(ask, who.id()).map(contact -> keys.of(who, contact)));
    }
}
