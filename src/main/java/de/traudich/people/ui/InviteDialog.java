package de.traudich.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.people.Invitations;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.ui.Mending;
import de.traudich.shared.ui.OwnAddress;

/// Brings somebody in: a name, then a link that is shown once, to be copied and handed over.
final class InviteDialog extends Dialog {

    private final Invitations invitations;
    private final Person inviter;
    private final Role role;
    private final Runnable changed;
    private final TextField name = new TextField(getTranslation("account.name.of"));
    private final Button invite = new Button(getTranslation("invite.submit"), _ -> invite());
    private final Paragraph copied = new Paragraph();

    InviteDialog(Invitations invitations, Person inviter, Role role, Runnable changed) {
        this.invitations = invitations;
        this.inviter = inviter;
        this.role = role;
        this.changed = changed;
        addClassName("invite");
        setHeaderTitle(getTranslation("invite.title." + role));
        name.setId("invite-name");
        name.setHelperText(getTranslation("account.name.help"));
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyPressListener(Key.ENTER, _ -> invite());
        invite.setId("invite-submit");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(stack(new Paragraph(getTranslation("invite.lead." + role)), name));
        getFooter().add(close("invite.cancel"), invite);
        addOpenedChangeListener(_ -> name.focus());
    }

    private Button close(String word) {
        var close = new Button(getTranslation(word), _ -> close());
        close.setId("invite-close");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        return close;
    }

    private void invite() {
        var typed = PersonName.parse(name.getValue());
        name.setErrorMessage(getTranslation("account.name.wrong"));
        name.setInvalid(typed.isEmpty());
        Mending.lead(name);
        typed.ifPresent(this::invite);
    }

    private void invite(PersonName one) {
        show(one.value(), invitations.invite(inviter, role, one));
        changed.run();
    }

    /// The link, this once.
    void show(String invited, String token) {
        var address = link(token);
        var link = new TextField(getTranslation("invite.link", invited));
        link.setId("invite-link");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setValue(address);
        copied.setId("invite-copied");
        copied.addClassNames("muted", "small");
        copied.getElement().setAttribute("role", "status");
        removeAll();
        add(stack(link, new Paragraph(getTranslation("invite.valid")), copied));
        getFooter().removeAll();
        getFooter().add(close("invite.done"), copy(address));
        open();
    }

    private Button copy(String address) {
        var copy = new Button(getTranslation("invite.copy"), new SvgIcon("app/icons/copy.svg"));
        copy.setId("invite-copy");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        _ -> copied.setText(getTranslation("invite.copied")),
                        _ -> copied.setText(getTranslation("invite.copy.failed")));
        return copy;
    }

    private static String link(String token) {
        return OwnAddress.of("invitation/" + token);
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassNames("stack", "invite-words");
        return stack;
    }
}
