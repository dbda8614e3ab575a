package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.asks.Prediction;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import de.traudich.shared.ui.Numeral;
import java.util.List;

/// Two sliders: how likely is a yes, how great is the fear. Hollow, because nothing has happened yet.
public final class PredictionForm extends Div {

    private static final int STEP = 5;
    private static final int START = 50;

    private final IntegerSlider chance = slider("chance");
    private final IntegerSlider fear = slider("fear");
    private boolean touched;

    public PredictionForm() {
        addClassName("prediction");
        fear.addClassName("fear");
        add(question("chance", chance, Numeral.hollow(String.valueOf(START), "%")));
        add(question("fear", fear, Numeral.hollow(String.valueOf(START), "").fear()));
    }

    /// Whoever moves a slider has said something, without pressing anything.
    PredictionForm onMove(Runnable moved) {
        for (var slider : List.of(chance, fear)) {
            slider.addValueChangeListener(change -> {
                if (change.isFromClient()) moved.run();
            });
        }
        return this;
    }

    public Prediction read() {
        return new Prediction(new Percent(chance.getValue()), new Fear(fear.getValue()));
    }

    /// Somebody has begun to guess.
    public boolean touched() {
        return touched;
    }

    public void show(Prediction prediction) {
        chance.setValue(onStep(prediction.yes().value()));
        fear.setValue(onStep(prediction.fear().value()));
    }

    private static int onStep(int value) {
        return Math.round(value / (float) STEP) * STEP;
    }

    private IntegerSlider slider(String what) {
        var slider = new IntegerSlider(0, 100);
        slider.setId(what);
        slider.setStep(STEP);
        slider.setValue(START);
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(100);
        slider.setAriaLabel(getTranslation("prediction." + what));
        slider.addValueChangeListener(change -> touched |= change.isFromClient());
        return slider;
    }

    private Div question(String what, IntegerSlider slider, Numeral numeral) {
        var words = new Span(getTranslation("prediction." + what));
        words.addClassName("ask-line");
        words.getElement().setAttribute("aria-hidden", true);
        numeral.getElement().setAttribute("aria-hidden", true);
        slider.addValueChangeListener(
                change -> numeral.show(String.valueOf(change.getValue()), slider == chance ? "%" : ""));
        var ends = new Div(
                new Span(getTranslation("prediction." + what + ".low")),
                new Span(getTranslation("prediction." + what + ".high")));
        ends.addClassName("ends");
        var question = new Div(words, numeral, slider, ends);
        question.addClassName("question");
        return question;
    }
}
