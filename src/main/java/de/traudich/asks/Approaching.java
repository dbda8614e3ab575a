package de.traudich.asks;

import de.traudich.contacts.Admission;
import de.traudich.contacts.RecipientGuard;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Asking somebody who is protected: what stands before it is heard first, in the same transaction. Who noted no
/// address is asked face to face, and no key is kept of them.
@Service
public class Approaching {

    private final Asking asking;
    private final Asks asks;
    private final Noting noting;
    private final Threshold threshold;
    private final RecipientGuard guard;

    Approaching(Asking asking, Asks asks, Noting noting, Threshold threshold, RecipientGuard guard) {
        this.asking = asking;
        this.asks = asks;
        this.noting = noting;
        this.threshold = threshold;
        this.guard = guard;
    }

    /// Whether this person may be asked now, or followed up where they were asked already. Changes nothing.
    public Admission look(Person who, AskId ask) {
        return threshold.look(who, ask, asked(who, ask));
    }

    @Transactional
    public Kept asked(CommandId command, Person who, AskId ask) {
        return admitted(who, ask, asking.asked(command, ask, who.id()));
    }

    /// No answer yet implies having asked.
    @Transactional
    public Kept waiting(CommandId command, Person who, AskId ask) {
        var asked = asked(who, ask);
        var kept = asking.waiting(command, ask, who.id());
        return asked ? kept : admitted(who, ask, kept);
    }

    /// The one reminder there may be. An ask nobody is protected from by an address may be followed up too.
    @Transactional
    public Kept followUp(Person who, AskId ask) {
        var kept = noting.followUp(who, ask);
        return kept instanceof Kept.Saved ? admitted(kept, threshold.admit(who, ask, true)) : kept;
    }

    /// Reporting at once implies having asked.
    @Transactional
    public Kept report(CommandId command, Person who, AskId ask, Outcome outcome) {
        var asked = asked(who, ask);
        var reported = asking.report(command, ask, who.id(), outcome);
        var kept = asked ? reported : admitted(who, ask, reported);
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
            if (!asked(who, ask)) {
                guard.withdrawn(who, ask.value());
            }
        }
        return kept;
    }

    private boolean asked(Person who, AskId ask) {
        return asks.get(ask, who.id()).askedAt() != null;
    }

    private Kept admitted(Person who, AskId ask, Kept kept) {
        if (kept instanceof Kept.Saved) return admitted(kept, threshold.admit(who, ask, false));
        return kept instanceof Kept.TooEarly && noting.waitsForAYes(ask) ? new Kept.NotAgreed() : kept;
    }

    /// What was kept is not, when the guard refuses.
    private static Kept admitted(Kept kept, Admission admission) {
        if (admission instanceof Admission.Admitted) return kept;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Kept.NotAdmitted();
    }
}
