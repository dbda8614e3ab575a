package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Eleven buttons from 0 to 10, one tap each, with a word at both ends. A guess stays hollow.
final class ScalePad extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();

    ScalePad(String label, String low, String high, boolean guess, IntConsumer tapped) {
        addClassName("scale-pad");
        setClassName("guessing", guess);
        var numbers = new Div();
        numbers.addClassName("numbers");
        numbers.getElement().setAttribute("role", "group");
        numbers.getElement().setAttribute("aria-label", label);
        for (int value = 0; value <= Answers.HIGHEST; value++) {
            numbers.add(button(value, value == 0 ? low : value == Answers.HIGHEST ? high : "", tapped));
        }
        add(end("0", low), numbers, end("10", high));
    }

    private NativeButton button(int value, String word, IntConsumer tapped) {
        var button = new NativeButton(String.valueOf(value), _ -> tapped.accept(value));
        button.setId("rate-" + value);
        if (!word.isEmpty()) button.getElement().setAttribute("aria-label", value + ", " + word);
        buttons.add(button);
        return button;
    }

    private static Div end(String number, String word) {
        var end = new Div(new Span(number), new Span(word));
        end.addClassName("end");
        end.getElement().setAttribute("aria-hidden", true);
        return end;
    }

    /// Marks what is kept; null where nothing is.
    void choose(@Nullable Integer kept) {
        for (int value = 0; value < buttons.size(); value++) {
            buttons.get(value).getElement().setAttribute("aria-pressed", String.valueOf(kept != null && kept == value));
        }
    }
}
