package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.Percent;
import org.jspecify.annotations.Nullable;

/// A percentage that may stay open: until somebody moves it, nothing was said.
final class PercentSlider extends Div {

    private static final int STEP = 5;
    private static final int MIDDLE = 50;
    private static final int PAUSE_MILLIS = 300;

    private final Span value = new Span();
    private @Nullable Percent percent;

    PercentSlider(String id, @Nullable Percent before, Runnable changed) {
        addClassName("percent-slider");
        var label = new Span(getTranslation("notes." + id));
        label.addClassName("strong");
        var slider = new IntegerSlider(0, 100);
        slider.setId(id);
        slider.setStep(STEP);
        slider.setValue(before == null ? MIDDLE : Math.round(before.value() / (float) STEP) * STEP);
        slider.setAriaLabel(getTranslation("notes." + id));
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(PAUSE_MILLIS);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(new Percent(change.getValue()));
                changed.run();
            }
        });
        show(before);
        var head = new Div(label, value);
        head.addClassName("between");
        add(head, slider);
    }

    private void show(@Nullable Percent now) {
        percent = now;
        value.setText(now == null ? getTranslation("notes.open") : now.value() + "\u202f%");
    }

    @Nullable
    Percent percent() {
        return percent;
    }
}
