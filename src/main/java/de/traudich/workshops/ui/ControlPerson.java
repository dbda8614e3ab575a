package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.people.PersonName;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Nudge;

/// One participant: a word to their phone, another name, or out of the room.
final class ControlPerson extends Dialog {

    private final ControlCare care;
    private final ControlSeat seat;
    private final TextField name = new TextField(getTranslation("control.person.name"));

    ControlPerson(ControlCare care, ControlSeat seat) {
        this.care = care;
        this.seat = seat;
        setId("person");
        addClassName("control-person");
        setHeaderTitle(seat.name());
        name.setId("person-name");
        name.setValue(seat.name());
        name.setManualValidation(true);
        add(words(), naming(), leaving());
        var close = new Button(getTranslation("control.keys.done"), _ -> close());
        close.setId("person-close");
        getFooter().add(close);
    }

    private Div words() {
        var words = new Div();
        words.addClassName("nudges");
        for (var nudge : Nudge.values()) {
            var button = new Button(getTranslation("control.nudge." + nudge), _ -> say(nudge));
            button.setId("say-" + nudge);
            words.add(button);
        }
        var about = new Paragraph(getTranslation("control.person.nudges"));
        about.addClassNames("muted", "small");
        return new Div(about, words);
    }

    private void say(Nudge nudge) {
        care.nudge(seat.id(), nudge);
        close();
    }

    private Div naming() {
        var rename = new Button(getTranslation("control.person.rename"), _ -> rename());
        rename.setId("rename");
        var row = new Div(name, rename);
        row.addClassName("row");
        return row;
    }

    private void rename() {
        var typed = PersonName.parse(name.getValue());
        name.setErrorMessage(getTranslation(typed.isEmpty() ? "join.name.wrong" : "control.person.taken"));
        var done = typed.filter(as -> as.value().equals(seat.name()) || care.rename(seat.id(), as));
        name.setInvalid(done.isEmpty());
        done.ifPresent(_ -> close());
    }

    private Div leaving() {
        var remove = new Button(getTranslation("control.person.remove"), _ -> remove());
        remove.setId("remove");
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return new Div(remove);
    }

    private void remove() {
        close();
        new Confirm(
                        getTranslation("control.person.remove.question", seat.name()),
                        getTranslation("control.person.remove.consequence"),
                        getTranslation("control.person.remove"),
                        () -> care.remove(seat.id()))
                .open();
    }
}
