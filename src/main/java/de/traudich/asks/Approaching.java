package de.traudich.asks;

import de.traudich.contacts.Admission;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Asking somebody who is protected: what stands before it is heard first, and the history of the contact hears of it,
/// all in the same transaction.
@Service
public class Approaching {

    private final Asking asking;
    private final Asks asks;
    private final Noting noting;
    private final Guarding guarding;
    private final ContactHistory history;

    Approaching(Asking asking, Asks asks, Noting noting, Guarding guarding, ContactHistory history) {
        this.asking = asking;
        this.asks = asks;
        this.noting = noting;
        this.guarding = guarding;
        this.history = history;
    }

    /// Whether this person may be asked now, or followed up where they were asked already. Changes nothing.
    public Admission look(Person who, AskId ask) {
        return guarding.look(who, ask, isAsked(who, ask));
    }

    @Transactional
    public Kept asked(CommandId command, Person who, AskId ask) {
        return admitted(who, ask, false, asking.asked(command, ask, who.id()));
    }

    /// No answer yet implies having asked.
    @Transactional
    public Kept waiting(CommandId command, Person who, AskId ask) {
        var asked = isAsked(who, ask);
        var kept = asking.waiting(command, ask, who.id());
        return asked ? kept : admitted(who, ask, false, kept);
    }

    /// The one reminder there may be. An ask nobody is protected from by an address may be followed up too.
    @Transactional
    public Kept followUp(Person who, AskId ask) {
        return admitted(who, ask, true, noting.followUp(who, ask));
    }

    /// What was kept is not, when the guard refuses.
    private Kept admitted(Person who, AskId ask, boolean followUp, Kept kept) {
        if (!(kept instanceof Kept.Saved)) {
            return kept instanceof Kept.TooEarly && noting.waitsForAYes(ask) ? new Kept.NotAgreed() : kept;
        }
        if (!(guarding.admit(who, ask, followUp) instanceof Admission.Admitted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Kept.NotAdmitted();
        }
        history.tell(who, ask);
        return kept;
    }

    /// Reporting at once implies having asked.
    @Transactional
    public Kept report(CommandId command, Person who, AskId ask, Outcome outcome) {
        var asked = isAsked(who, ask);
        var reported = asking.report(command, ask, who.id(), outcome);
        var kept = asked ? reported : admitted(who, ask, false, reported);
        if (kept instanceof Kept.Saved) {
            guarding.noted(who, ask, outcome == Outcome.NO);
            history.tell(who, ask);
        }
        return kept;
    }

    /// An ask that was not made after all counts no longer.
    @Transactional
    public Kept undo(CommandId command, Person who, AskId ask) {
        var kept = asking.undo(command, ask, who.id());
        if (kept instanceof Kept.Saved) {
            guarding.noted(who, ask, false);
            if (!isAsked(who, ask)) {
                guarding.withdrawn(who, ask);
            }
            history.tell(who, ask);
        }
        return kept;
    }

    private boolean isAsked(Person who, AskId ask) {
        return asks.get(ask, who.id()).askedAt() != null;
    }
}
