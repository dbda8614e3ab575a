package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.asks.ui.FearStrip;
import de.traudich.asks.ui.OutcomeMark;

/// Asked, and nothing came back yet. It stays open for as long as it takes.
final class PhoneWaiting extends PhonePanel {

    private final AskId ask;
    private final Div fear = new Div();

    PhoneWaiting(PhoneStep.Waiting step, PhoneHand hand) {
        super("waiting");
        ask = step.ask().id();
        var prediction = step.ask().prediction();
        fear.add(
                new H2(getTranslation("fear.after")),
                new FearStrip(prediction == null ? null : prediction.fear(), value -> hand.fearAfter(ask, value)));
        fear.setVisible(step.ask().fearAfter() == null);
        add(
                OutcomeMark.open(),
                title(getTranslation("phone.waiting")),
                note(getTranslation("phone.waiting.next")),
                fear,
                foot(primary("answer-here", getTranslation("phone.waiting.answer"), () -> hand.lookAt(ask))));
        if (hand.silent(step.ask())) {
            add(note(getTranslation("today.silent")));
            add(foot(quiet("no-reply", getTranslation("today.no-reply"), () -> hand.report(ask, Outcome.NO_REPLY))));
        }
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Waiting step) || !step.ask().id().equals(ask)) return false;
        fear.setVisible(step.ask().fearAfter() == null);
        return true;
    }
}
