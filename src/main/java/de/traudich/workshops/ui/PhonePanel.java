package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Ask;

/// One screen of the phone. It follows a later step in place where it can, so that typed text and focus survive.
abstract class PhonePanel extends Div {

    private final H1 title = new H1();

    PhonePanel(String kind) {
        addClassNames("phone-panel", kind);
        title.getElement().setAttribute("tabindex", "-1");
    }

    /// True when this panel shows the step from now on; false asks for a new one.
    abstract boolean follow(PhoneStep step);

    /// Something was begun here that the room's next step must not tear away.
    boolean unfinished() {
        return false;
    }

    /// One of the own asks is another one now.
    void told(Ask ask) {}

    /// The phone was asleep: everything that runs there starts again from the server's time.
    void wake() {}

    /// The panel replaces another: who cannot see hears what it is about.
    final void announce() {
        title.getElement().callJsFunction("focus");
    }

    final H1 title(String words) {
        title.setText(words);
        return title;
    }

    final Div foot(Component... parts) {
        var foot = new Div(parts);
        foot.addClassName("foot");
        return foot;
    }

    final Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassNames("muted", "note");
        return note;
    }

    final Button primary(String id, String words, Runnable act) {
        var button = button(id, words, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassNames("big", "full");
        return button;
    }

    final Button quiet(String id, String words, Runnable act) {
        var button = button(id, words, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("full");
        return button;
    }

    private static Button button(String id, String words, Runnable act) {
        var button = new Button(words);
        button.setId(id);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }
}
