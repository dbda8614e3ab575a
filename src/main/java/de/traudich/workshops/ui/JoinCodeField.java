package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.workshops.JoinCode;
import java.util.Optional;
import java.util.function.Consumer;

/// Six letters in six boxes: one input, so that pasting, dictating and screen readers work as everywhere.
final class JoinCodeField extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final Input input = new Input();

    /// @param complete hears every code that could be one, as soon as it is typed
    JoinCodeField(Consumer<JoinCode> complete) {
        addClassName("join-code");
        input.setId("code");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement().setAttribute("autocapitalize", "characters");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("autocorrect", "off");
        input.getElement().setAttribute("spellcheck", "false");
        input.getElement().setAttribute("enterkeyhint", "next");
        var label = new NativeLabel(getTranslation("join.code"));
        label.setFor(input);
        var boxes = new Div();
        boxes.addClassName("boxes");
        boxes.getElement().setAttribute("aria-hidden", "true");
        for (int box = 0; box < JoinCode.LENGTH; box++) {
            boxes.add(new Span());
        }
        var field = new Div(boxes, input);
        field.addClassName("field");
        add(label, field);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) read().ifPresent(code -> recognised(code, complete));
        });
    }

    /// Pasted with a space or a dash it would not fit the boxes.
    private void recognised(JoinCode code, Consumer<JoinCode> complete) {
        if (input.getValue().length() != JoinCode.LENGTH) input.setValue(code.value());
        complete.accept(code);
    }

    Optional<JoinCode> read() {
        return JoinCode.parse(input.getValue());
    }

    boolean isEmpty() {
        return input.getValue().isBlank();
    }

    void fill(String code) {
        input.setValue(JoinCode.parse(code).map(JoinCode::value).orElse(code));
    }

    void focus() {
        input.focus();
    }

    void invalid(boolean wrong) {
        input.getElement().setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
