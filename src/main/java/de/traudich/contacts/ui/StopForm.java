package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKey;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.Person;
import de.traudich.shared.ui.Confirm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody does not want to be asked: their address is typed once, and only its key is kept.
final class StopForm extends Details {

    private final Person me;
    private final RecipientGuard guard;
    private final RecipientKeys keys;
    private final TextField address = new TextField();
    private final Paragraph said = new Paragraph();
    private final Button lift = new Button(getTranslation("stop.lift"), _ -> lift());
    private @Nullable RecipientKey stopped;

    StopForm(Person me, RecipientGuard guard, RecipientKeys keys) {
        this.me = me;
        this.guard = guard;
        this.keys = keys;
        setId("stop-form");
        setSummaryText(getTranslation("stop.title"));
        address.setId("stop-address");
        address.setManualValidation(true);
        address.setLabel(getTranslation("stop.address"));
        said.addClassName("small");
        said.getElement().setAttribute("role", "status");
        var stop = new Button(getTranslation("stop.submit"), _ -> ask());
        stop.setId("stop");
        lift.setId("lift");
        lift.setVisible(false);
        var help = new Paragraph(getTranslation("stop.help"));
        help.addClassNames("muted", "small");
        var body = new Div(help, address, stop, said, lift);
        body.addClassNames("stack", "narrow");
        add(body);
    }

    private void ask() {
        said.setText("");
        lift.setVisible(false);
        var key = keys.of(me, address.getValue());
        address.setErrorMessage(getTranslation("stop.wrong"));
        address.setInvalid(key.isEmpty());
        key.ifPresent(this::confirm);
    }

    private void confirm(RecipientKey known) {
        new Confirm(
                        getTranslation("stop.confirm"),
                        getTranslation("stop.confirm.one"),
                        getTranslation("stop.submit"),
                        () -> stop(known))
                .open();
    }

    private void stop(RecipientKey known) {
        guard.bar(me, List.of(known));
        address.clear();
        said.setText(getTranslation("stop.done"));
        stopped = known;
        lift.setVisible(true);
    }

    /// Whoever mistyped takes it back at once.
    private void lift() {
        guard.lift(me, List.of(Objects.requireNonNull(stopped)));
        said.setText(getTranslation("stop.lifted"));
        lift.setVisible(false);
    }
}
