package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/// One step of an ask's journey on its card: a question, what answers it, one primary action.
abstract class Step extends Div {

    Step(String name) {
        addClassNames("step", name);
    }

    final H3 question(String key) {
        var question = new H3(getTranslation(key));
        question.setId("question");
        return question;
    }

    final Button primary(String id, String key, Runnable verb) {
        var button = button(id, key, verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("big");
        return button;
    }

    final Button quiet(String id, String key, Runnable verb) {
        var button = button(id, key, verb);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    final Button button(String id, String key, Runnable verb) {
        var button = new Button(getTranslation(key), _ -> verb.run());
        button.setId(id);
        return button;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    /// What was just kept, with the way back. It leaves by itself when the time for that is over.
    final Div saved(String key, Runnable undo) {
        var change = button("undo", "today.undo", undo);
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(new Span(getTranslation(key)), change);
        bar.addClassName("saved-bar");
        bar.getElement().setAttribute("role", "status");
        return bar;
    }
}
