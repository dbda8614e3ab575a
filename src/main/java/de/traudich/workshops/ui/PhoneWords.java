package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.asks.ui.OutcomeMark;

/// One ask in a few words, for bars and lists.
final class PhoneWords {

    private PhoneWords() {}

    static String outcome(Ask ask) {
        var outcome = ask.outcome();
        if (outcome != null) return outcome(outcome);
        return switch (ask.stage()) {
            case NOT_ASKED -> say("outcome.not-asked");
            case WAITING, ASKED -> say("outcome.open");
            case PLANNED, PREDICTED, SET_OFF, ANSWERED -> say("phone.closed.nothing");
        };
    }

    static String outcome(Outcome outcome) {
        return say(OutcomeMark.word(outcome));
    }

    /// The outcome, and the fear after it where it is known.
    static String withFear(Ask ask) {
        var fear = ask.fearAfter();
        return fear == null ? outcome(ask) : say("phone.saved.both", outcome(ask), String.valueOf(fear.value()));
    }

    /// What was expected, and what came of it.
    static String withExpectation(Ask ask) {
        var expected = ask.prediction();
        var happened = withFear(ask);
        return expected == null
                ? happened
                : say("phone.closed.line", String.valueOf(expected.yes().value()), happened);
    }

    static Component mark(Ask ask) {
        var outcome = ask.outcome();
        if (outcome != null) return OutcomeMark.of(outcome);
        var open = ask.stage() == Stage.ASKED || ask.stage() == Stage.WAITING;
        return open ? OutcomeMark.open() : OutcomeMark.notAsked();
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
