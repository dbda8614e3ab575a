package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.OutcomeMark;

/// What a coach reads of an ask, as far as it is shared; in the language of the view.
record ReportWords(Component view) {

    /// What came back, or that something was asked.
    static Component mark(Ask ask) {
        if (ask.outcome() != null) {
            return OutcomeMark.of(ask.outcome());
        }
        if (ask.notAskedAt() != null) {
            return OutcomeMark.notAsked();
        }
        if (ask.askedAt() == null || ask.waitingAt() != null) {
            return OutcomeMark.open();
        }
        var asked = new Span();
        asked.addClassName("asked-mark");
        asked.getElement().setAttribute("aria-hidden", true);
        return asked;
    }

    /// One line: the answer, and what was expected of it.
    String result(Ask ask) {
        var expected = ask.notAsked() == null ? ask.prediction() : null;
        var numbers = expected == null ? "" : numbers(expected, ask);
        return (answer(ask) + " " + numbers).strip();
    }

    private String answer(Ask ask) {
        if (ask.outcome() != null) {
            return view.getTranslation(OutcomeMark.word(ask.outcome())) + ".";
        }
        if (ask.notAsked() != null) {
            return view.getTranslation("not-asked." + ask.notAsked()) + ".";
        }
        return ask.waitingAt() == null ? "" : view.getTranslation("outcome.waiting") + ".";
    }

    private String numbers(Prediction expected, Ask ask) {
        var chance = expected.yes().value();
        var fear = expected.fear().value();
        var after = ask.fearAfter();
        return after == null
                ? view.getTranslation("feed.numbers", chance, fear)
                : view.getTranslation("feed.numbers.after", chance, fear, after.value());
    }
}
