package de.traudich.asks.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;

/// A plain text area of the browser: its text can lie exactly over marks, which the one of Vaadin cannot.
@Tag("textarea")
final class WordsArea extends Input {

    private static final int PAUSE_MILLIS = 350;

    WordsArea(String id, String text) {
        setId(id);
        getElement().setAttribute("rows", "8");
        setValue(text);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
    }
}
