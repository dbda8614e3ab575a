package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.PredictionForm;
import de.traudich.shared.ui.Numeral;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The own guess, hollow; until the coach starts it can be changed.
final class PhoneGuess extends Div {

    private final PhoneHand hand;
    private @Nullable Ask shown;

    PhoneGuess(PhoneHand hand) {
        this.hand = hand;
        addClassName("guess");
    }

    /// Nothing happens while neither the guess nor its lock differs: somebody may be moving a slider.
    void show(Ask ask) {
        if (shown == null || !same(shown, ask)) {
            shown = ask;
            numerals(ask, Objects.requireNonNull(ask.prediction()));
        }
    }

    private static boolean same(Ask one, Ask other) {
        return Objects.equals(one.prediction(), other.prediction()) && one.locked() == other.locked();
    }

    private void numerals(Ask ask, Prediction prediction) {
        removeAll();
        add(row(
                "phone.guess.chance",
                Numeral.hollow(String.valueOf(prediction.yes().value()), "%")));
        add(row(
                "phone.guess.fear",
                Numeral.hollow(String.valueOf(prediction.fear().value()), "").fear()));
        if (!ask.locked()) {
            var change = button("predict-change", "phone.guess.change", () -> form(ask, prediction));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            add(change);
        }
    }

    private Div row(String key, Numeral numeral) {
        var row = new Div(new Span(getTranslation(key)), numeral);
        row.addClassName("between");
        return row;
    }

    private void form(Ask ask, Prediction prediction) {
        var form = new PredictionForm();
        form.show(prediction);
        removeAll();
        add(form, button("predict-save", "phone.predict.save", () -> {
            hand.predict(ask.id(), form.read());
            if (shown != null) numerals(shown, Objects.requireNonNull(shown.prediction()));
        }));
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.setId(id);
        return button;
    }
}
