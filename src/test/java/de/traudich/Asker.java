package de.traudich;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;

/// One person with one ask in hand; every tap is a command of its own.
public record Asker(Asking asking, Asks asks, AskId id, PersonId who) {

    public static final Kept SAVED = new Kept.Saved();

    public Ask ask() {
        return asks.get(id, who);
    }

    public Kept expect(int chance, int fear) {
        return asking.predict(CommandId.next(), id, who, new Prediction(new Percent(chance), new Fear(fear)));
    }

    public Kept setOff() {
        return asking.setOff(CommandId.next(), id, who);
    }

    public Kept asked() {
        return asking.asked(CommandId.next(), id, who);
    }

    public Kept report(Outcome outcome) {
        return asking.report(CommandId.next(), id, who, outcome);
    }

    public Kept waiting() {
        return asking.waiting(CommandId.next(), id, who);
    }

    public Kept notAsked(NotAskedReason reason) {
        return asking.notAsked(CommandId.next(), id, who, reason);
    }

    public Kept fearAfter(int fear) {
        return asking.fearAfter(CommandId.next(), id, who, new Fear(fear));
    }

    public Kept undo() {
        return asking.undo(CommandId.next(), id, who);
    }

    public Kept learn(String text, boolean released) {
        return asking.learn(CommandId.next(), id, who, text, released);
    }

    public void show(Visibility visibility) {
        asking.show(id, who, visibility);
    }

    /// Asked at once, answered at once.
    public Asker answered(Outcome outcome) {
        asked();
        report(outcome);
        return this;
    }
}
