package de.traudich.shared.ui;

import com.vaadin.flow.component.html.Div;

/// The one sentence that says what went wrong and what to do. Read aloud; empty it takes no room.
public final class Refusal extends Div {

    public Refusal() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
    }

    public void say(String sentence) {
        setText(sentence);
    }

    public void clear() {
        setText("");
    }
}
