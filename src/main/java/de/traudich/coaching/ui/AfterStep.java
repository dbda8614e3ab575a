package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.shared.Fear;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Numeral;
import org.jspecify.annotations.Nullable;

/// What happened beside what was expected, and what the person takes away from it.
final class AfterStep extends Step {

    private final Journey journey;
    private final TextArea learned = new TextArea(getTranslation("today.learned"));
    private final Span kept = new Span();
    /// What stood here when it was last read; null once it was said that something else does.
    private @Nullable String seen;

    AfterStep(Ask ask, Outcome outcome, boolean undoable, Journey journey, Runnable late, Runnable done) {
        super("after");
        this.journey = journey;
        if (undoable) {
            add(saved("today.saved", journey::undo));
        }
        add(result(ask, outcome));
        learned.setId("learned");
        learned.setManualValidation(true);
        learned.setMinRows(2);
        learned.setMaxRows(6);
        learned.setValue(ask.learned());
        seen = ask.learned();
        learned.setValueChangeMode(ValueChangeMode.LAZY);
        learned.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
        kept.addClassNames("muted", "small");
        kept.getElement().setAttribute("role", "status");
        var actions =
                actions(primary("keep-learned", "today.learned.keep", this::keep), quiet("done", "today.done", done));
        if (!outcome.replied()) {
            actions.add(quiet("late-answer", "today.late-answer", late));
        }
        add(learned, kept, actions);
    }

    /// Who reads it depends on what the person shows of this ask.
    void readBy(String sentence) {
        learned.setHelperText(sentence);
    }

    private void keep() {
        kept.setText("");
        if (Limit.holds(learned, Ask.LEARNED_MAX)) {
            var typed = learned.getValue();
            var saved = journey.learn(seen, typed);
            seen = saved ? typed.strip() : null;
            kept.setText(saved ? getTranslation("today.learned.kept") : "");
        }
    }

    private Div result(Ask ask, Outcome outcome) {
        var word = new Span(getTranslation(OutcomeMark.word(outcome)));
        word.addClassName("outcome-word");
        var answer = new Div(OutcomeMark.of(outcome), word);
        answer.addClassName("answer");
        var result = new Div(answer);
        result.addClassName("result");
        var expected = ask.prediction();
        if (expected != null) {
            result.add(new Paragraph(
                    getTranslation("today.result.expected", expected.yes().value())));
            var after = ask.fearAfter();
            if (after != null) {
                result.add(fear(expected, after));
            }
        }
        return result;
    }

    private Div fear(Prediction expected, Fear after) {
        var before = Numeral.hollow(String.valueOf(expected.fear().value()), "").fear();
        var now = Numeral.solid(String.valueOf(after.value()), "").fear();
        var fear = new Div(
                before,
                new Span(getTranslation("today.result.fear.before")),
                now,
                new Span(getTranslation("today.result.fear.after")));
        fear.addClassName("numbers");
        return fear;
    }
}
