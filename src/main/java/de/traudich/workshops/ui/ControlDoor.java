package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.workshops.Standing;

/// What holds for everybody: one message to all phones, the door, and whether phones move on with the coach.
final class ControlDoor extends Section {

    private final ControlCare care;
    private final TextArea message = new TextArea(getTranslation("control.message"));
    private final Button send = new Button(getTranslation("control.message.send"), _ -> send());
    private final Button takeBack = new Button(getTranslation("control.message.off"), _ -> takeBack());
    private final Checkbox locked = new Checkbox(getTranslation("control.locked"));
    private final Checkbox leads = new Checkbox(getTranslation("control.leads"));
    private final Button others;
    private Standing shown = Standing.USUAL;
    private boolean showing;

    ControlDoor(ControlCare care) {
        this.care = care;
        setId("door");
        addClassName("door");
        message.setId("message");
        message.setManualValidation(true);
        message.setValueChangeMode(ValueChangeMode.LAZY);
        message.setHelperText(getTranslation("control.message.help", Standing.MESSAGE_MAX));
        send.setId("message-send");
        takeBack.setId("message-off");
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        takeBack.setVisible(false);
        locked.setId("locked");
        leads.setId("leads");
        leads.setValue(true);
        locked.addValueChangeListener(change -> {
            if (!showing) care.lock(change.getValue());
        });
        leads.addValueChangeListener(change -> {
            if (!showing) care.lead(change.getValue());
        });
        others = new Button(
                getTranslation("control.removed"), new SvgIcon("app/icons/users.svg"), _ -> new ControlRemoved(care)
                        .open());
        others.setId("removed");
        others.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(send, takeBack);
        buttons.addClassName("row");
        add(message, buttons, locked, leads, others);
    }

    void show(Standing standing) {
        showing = true;
        locked.setValue(standing.locked());
        leads.setValue(standing.leads());
        showing = false;
        takeBack.setVisible(!standing.message().isEmpty());
        if (!standing.message().equals(shown.message())) {
            message.setHelperText(
                    standing.message().isEmpty()
                            ? getTranslation("control.message.help", Standing.MESSAGE_MAX)
                            : getTranslation("control.message.shown", standing.message()));
        }
        shown = standing;
    }

    private void send() {
        var typed = PlainText.lines(message.getValue());
        var fits = !typed.isEmpty() && PlainText.length(typed) <= Standing.MESSAGE_MAX;
        message.setErrorMessage(
                getTranslation(typed.isEmpty() ? "control.message.empty" : "text.too-long", Standing.MESSAGE_MAX));
        message.setInvalid(!fits);
        if (fits) {
            care.tellAll(typed);
            message.clear();
        }
    }

    private void takeBack() {
        care.tellAll("");
    }
}
