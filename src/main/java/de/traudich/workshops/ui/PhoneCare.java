package de.traudich.workshops.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.people.PersonId;
import de.traudich.workshops.Calling;
import de.traudich.workshops.WorkshopId;

/// Between this phone and the coach: a message to all, a friendly word to this one, and the call for help.
final class PhoneCare extends Div {

    private final Calling calling;
    private final WorkshopId workshop;
    private final PersonId who;
    private final Paragraph message = new Paragraph();
    private final Paragraph word = new Paragraph();
    private final Button read = new Button(getTranslation("phone.nudge.read"), _ -> read());
    private final Div nudge = new Div(word, read);
    private final Button help = new Button(new SvgIcon("app/icons/message-circle-question.svg"), this::tapped);
    private PhoneHeard shown = new PhoneHeard(true, false, false, null, "");

    PhoneCare(Calling calling, WorkshopId workshop, PersonId who) {
        this.calling = calling;
        this.workshop = workshop;
        this.who = who;
        addClassName("phone-care");
        message.setId("message");
        message.addClassName("message");
        message.getElement().setAttribute("role", "status");
        nudge.setId("nudge");
        nudge.addClassName("nudge");
        nudge.getElement().setAttribute("role", "status");
        read.setId("nudge-read");
        read.addThemeVariants(ButtonVariant.TERTIARY);
        help.setId("help");
        help.addClassName("help");
        help.addThemeVariants(ButtonVariant.TERTIARY);
        add(message, nudge, help);
        draw();
    }

    void show(PhoneHeard now) {
        shown = now;
        draw();
    }

    private void draw() {
        message.setText(shown.message().isEmpty() ? "" : getTranslation("phone.message", shown.message()));
        message.setVisible(!shown.message().isEmpty());
        var said = shown.nudge();
        word.setText(said == null ? "" : getTranslation("phone.nudge." + said));
        nudge.setVisible(said != null);
        help.setVisible(shown.open());
        help.setText(getTranslation(shown.calling() ? "phone.help.called" : "phone.help"));
        help.getElement().setAttribute("aria-pressed", String.valueOf(shown.calling()));
    }

    /// Who taps twice in a hurry calls, and takes nothing back.
    private void tapped(ClickEvent<Button> tap) {
        if (tap.getClickCount() <= 1) {
            call();
        }
    }

    private void call() {
        if (shown.calling()) {
            calling.thatsAll(workshop, who);
        } else {
            calling.forHelp(workshop, who);
        }
        show(new PhoneHeard(true, shown.open(), !shown.calling(), shown.nudge(), shown.message()));
    }

    private void read() {
        calling.read(workshop, who);
        show(new PhoneHeard(true, shown.open(), shown.calling(), null, shown.message()));
    }
}
