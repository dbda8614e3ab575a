package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.traudich.shared.Fear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fear afterwards in one tap, in steps of 20; the dashed one is nearest to what it was before.
public final class FearStrip extends Div {

    private static final int STEP = 20;

    private final Map<Fear, NativeButton> buttons = new LinkedHashMap<>();

    public FearStrip(@Nullable Fear before, Consumer<Fear> chosen) {
        addClassName("fear-strip");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("fear.after"));
        for (int value = 0; value <= 100; value += STEP) {
            add(button(value, before != null && (before.value() + STEP / 2) / STEP * STEP == value, chosen));
        }
    }

    /// Marks what is kept; null where nothing is.
    public void choose(@Nullable Fear kept) {
        buttons.forEach(
                (fear, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(fear.equals(kept))));
    }

    private NativeButton button(int value, boolean wasBefore, Consumer<Fear> chosen) {
        var button = new NativeButton(String.valueOf(value), _ -> chosen.accept(new Fear(value)));
        button.setId("fear-" + value);
        button.getElement().setAttribute("aria-label", getTranslation("fear.value", value));
        button.setClassName("before", wasBefore);
        buttons.put(new Fear(value), button);
        return button;
    }
}
