package de.traudich.asks.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number from 0 to 100 that may stay open: until somebody moves it, nothing was said. A tap on it or on the word
/// beside it, or Enter on it, says that the middle is meant.
final class PercentSlider extends Div {

    private static final int STEP = 5;
    private static final int MIDDLE = 50;
    private static final int PAUSE_MILLIS = 300;

    private final Span words = new Span();
    private final String unit;
    private @Nullable Integer value;

    PercentSlider(String id, @Nullable Percent before, Runnable changed) {
        this(id, before == null ? null : before.value(), "\u202f%", changed);
    }

    static PercentSlider fear(String id, @Nullable Integer before, Runnable changed) {
        var slider = new PercentSlider(id, before, "", changed);
        slider.addClassName("fear");
        return slider;
    }

    private PercentSlider(String id, @Nullable Integer before, String unit, Runnable changed) {
        this.unit = unit;
        addClassName("percent-slider");
        var label = new Span(getTranslation("notes." + id));
        label.addClassName("strong");
        var head = new Div(label, words);
        head.addClassName("between");
        var slider = slider(id, before, changed);
        add(head, slider);
        show(before);
        Runnable confirm = () -> confirm(slider.getValue(), changed);
        words.addClickListener(_ -> confirm.run());
        slider.getElement().addEventListener("click", _ -> confirm.run());
        for (var key : List.of(Key.ENTER, Key.SPACE)) {
            Shortcuts.addShortcutListener(slider, confirm::run, key).listenOn(slider);
        }
    }

    private void confirm(int meant, Runnable changed) {
        if (value == null) {
            show(meant);
            changed.run();
        }
    }

    private IntegerSlider slider(String id, @Nullable Integer before, Runnable changed) {
        var slider = new IntegerSlider(0, 100);
        slider.setId(id);
        slider.setStep(STEP);
        slider.setValue(before == null ? MIDDLE : Math.round(before / (float) STEP) * STEP);
        slider.setAriaLabel(getTranslation("notes." + id));
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(PAUSE_MILLIS);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
                changed.run();
            }
        });
        return slider;
    }

    private void show(@Nullable Integer now) {
        value = now;
        words.setText(now == null ? getTranslation("notes.open.tap", MIDDLE + unit) : now + unit);
        words.setClassName("open", now == null);
    }

    @Nullable
    Integer value() {
        return value;
    }

    @Nullable
    Percent percent() {
        return value == null ? null : new Percent(value);
    }
}
