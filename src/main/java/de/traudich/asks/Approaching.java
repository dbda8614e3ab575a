package de.traudich.asks;

import de.traudich.contacts.Admission;
import de.traudich.contacts.Attempt;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Asking somebody whose address is known: the guard that protects them is heard first, in the same transaction. Who
/// noted no address is asked face to face, and no key is kept of them.
@Service
public class Approaching {

    private final Asking asking;
    private final Asks asks;
    private final Noting noting;
    private final RecipientKeys keys;
    private final RecipientGuard guard;

    Approaching(Asking asking, Asks asks, Noting noting, RecipientKeys keys, RecipientGuard guard) {
        this.asking = asking;
        this.asks = asks;
        this.noting = noting;
        this.keys = keys;
        this.guard = guard;
    }

    /// Whether this person may be asked now, or followed up where they were asked already. Changes nothing.
    public Admission look(Person who, AskId ask) {
        var followUp = asks.get(ask, who.id()).askedAt() != null;
        return attempt(who, ask, followUp)
                .map(attempt -> guard.look(who, attempt))
                .orElseGet(Admission.Admitted::new);
    }

    @Transactional
    public Kept asked(CommandId command, Person who, AskId ask) {
        var kept = asking.asked(command, ask, who.id());
        return kept instanceof Kept.Saved ? admitted(who, ask, false, kept) : kept;
    }

    /// The one reminder there may be. An ask nobody is protected from by an address may be followed up too.
    @Transactional
    public Kept followUp(Person who, AskId ask) {
        var kept = noting.followUp(who, ask);
        return kept instanceof Kept.Saved ? admitted(who, ask, true, kept) : kept;
    }

    /// What was kept is not, when the guard refuses.
    private Kept admitted(Person who, AskId ask, boolean followUp, Kept kept) {
        var admission = attempt(who, ask, followUp).map(attempt -> guard.admit(who, attempt));
        if (admission.isPresent() && !(admission.get() instanceof Admission.Admitted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Kept.NotAdmitted();
        }
        return kept;
    }

    /// Reporting at once implies having asked.
    @Transactional
    public Kept report(CommandId command, Person who, AskId ask, Outcome outcome) {
        var asked = asks.get(ask, who.id()).askedAt() != null;
        var reported = asking.report(command, ask, who.id(), outcome);
        var kept = reported instanceof Kept.Saved && !asked ? admitted(who, ask, false, reported) : reported;
        if (kept instanceof Kept.Saved) {
            guard.noted(who, ask.value(), outcome == Outcome.NO);
        }
        return kept;
    }

    /// An ask that was not made after all counts no longer.
    @Transactional
    public Kept undo(CommandId command, Person who, AskId ask) {
        var kept = asking.undo(command, ask, who.id());
        if (kept instanceof Kept.Saved) {
            guard.noted(who, ask.value(), false);
            if (asks.get(ask, who.id()).askedAt() == null) {
                guard.withdrawn(who, ask.value());
            }
        }
        return kept;
    }

    private Optional<Attempt> attempt(Person who, AskId ask, boolean followUp) {
        var setting = noting.read(who, ask).setting();
        return keys.of(who, setting.address())
                .map(key -> new Attempt(ask.value(), key, followUp, setting.unsolicited(), setting.publicFigure()));
    }
}
