package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.NotAskedReason;
import java.util.function.Consumer;

/// "I did not ask", and why: five reasons of equal size. Opened, it has the panel to itself.
final class PhoneReasons extends Div {

    private static final String CHOOSING = "choosing";

    private final HasStyle panel;
    private final Consumer<NotAskedReason> chosen;

    PhoneReasons(HasStyle panel, Consumer<NotAskedReason> chosen) {
        this.panel = panel;
        this.chosen = chosen;
        addClassName("reasons");
        close();
    }

    private void close() {
        panel.removeClassName(CHOOSING);
        removeAll();
        add(quiet("not-asked", "phone.not-asked", this::open));
    }

    private void open() {
        panel.addClassName(CHOOSING);
        removeAll();
        var question = new H1(getTranslation("not-asked.question"));
        question.getElement().setAttribute("tabindex", "-1");
        add(question, new Paragraph(getTranslation("phone.not-asked.help")));
        for (var reason : NotAskedReason.values()) {
            add(reason(reason));
        }
        add(quiet("not-asked-back", "phone.back", this::close));
        question.getElement().callJsFunction("focus");
    }

    private Component reason(NotAskedReason reason) {
        var button = new Button(getTranslation("not-asked." + reason), _ -> chosen.accept(reason));
        button.setId("reason-" + reason.ordinal());
        button.addClassNames("big", "full");
        return button;
    }

    private Button quiet(String id, String key, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("full");
        return button;
    }
}
