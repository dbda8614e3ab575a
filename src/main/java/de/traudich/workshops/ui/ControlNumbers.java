package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.Tally;
import org.jspecify.annotations.Nullable;

/// Expected and happened side by side, the gap between them, and one sentence each for answers and fear.
final class ControlNumbers extends Div {

    private final Numeral expected = Numeral.hollow("0", "%");
    private final Numeral actual = Numeral.solid("0", "%");
    private final Div expectedPart = labelled(expected, getTranslation("control.expected"));
    private final Div actualPart = labelled(actual, getTranslation("control.actual"));
    private final Div line = new Div();
    private final Paragraph answers = new Paragraph();
    private final Paragraph fear = new Paragraph();
    private @Nullable Tally shown;

    ControlNumbers() {
        addClassName("numbers");
        var pair = new Div(expectedPart, actualPart);
        pair.addClassName("pair");
        answers.addClassName("answers");
        add(pair, line, answers, fear);
    }

    private static Div labelled(Numeral number, String word) {
        var label = new Span(word);
        label.addClassNames("muted", "small");
        return new Div(number, label);
    }

    void show(Tally tally) {
        if (tally.equals(shown)) {
            return;
        }
        shown = tally;
        tally.expected().ifPresent(percent -> expected.show(String.valueOf(percent), "%"));
        expectedPart.setVisible(tally.expected().isPresent());
        actualPart.setVisible(tally.compared().isPresent());
        line.removeAll();
        tally.compared().ifPresent(this::compare);
        answers.setText(getTranslation("control.answers", tally.count(Outcome.YES), tally.answered()));
        showFear(tally);
    }

    /// Beside the answers only the guesses of those who have one.
    private void compare(Tally.Compared both) {
        var happened = both.rate().percent();
        expected.show(String.valueOf(both.expected()), "%");
        actual.show(String.valueOf(happened), "%");
        line.add(gap(both.expected(), happened));
    }

    private GapLine gap(int expected, int actual) {
        return new GapLine(expected, actual, getTranslation("control.gap", expected, actual));
    }

    private void showFear(Tally tally) {
        fear.removeAll();
        fear.setVisible(tally.fearBefore().isPresent() && tally.fearAfter().isPresent());
        if (fear.isVisible()) {
            fear.add(
                    new Span(getTranslation("control.fear") + " "),
                    value(tally.fearBefore().getAsInt()),
                    new Span(" " + getTranslation("control.fear.to") + " "),
                    value(tally.fearAfter().getAsInt()));
        }
    }

    private static Span value(int fear) {
        var value = new Span(String.valueOf(fear));
        value.addClassName("fear-value");
        return value;
    }
}
