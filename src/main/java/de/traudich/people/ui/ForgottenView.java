package de.traudich.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.ForgottenPasswords;
import de.traudich.people.MailDoor;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.ui.Mending;

/// Where somebody who forgot the password asks for a link. Every address gets the same answer.
@Route(value = "password", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Composite<Main> implements HasDynamicTitle {

    private final ForgottenPasswords forgotten;
    private final Section door = new Section();
    private final EmailField email = new EmailField(getTranslation("account.email"));

    ForgottenView(ForgottenPasswords forgotten, MailDoor mail, ChosenLanguage chosen) {
        this.forgotten = forgotten;
        email.setId("email");
        email.setManualValidation(true);
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.addKeyPressListener(Key.ENTER, _ -> ask());
        door.addClassName("door");
        door.add(new LanguageSwitch(chosen), new H1(getTranslation("password.title")));
        if (mail.works()) {
            door.add(new Paragraph(getTranslation("password.lead")), email, submit());
        } else {
            door.add(said("password.no-mail"));
        }
        door.add(back());
        getContent().addClassName("login");
        getContent().add(new LoginView.Promise(), door);
    }

    private Button submit() {
        var submit = new Button(getTranslation("password.submit"), _ -> ask());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        return submit;
    }

    private Component back() {
        var back = new RouterLink(getTranslation("invitation.login"), LoginView.class);
        back.setId("login");
        back.addClassName("tall-link");
        return back;
    }

    private void ask() {
        var typed = EmailAddress.parse(email.getValue());
        email.setErrorMessage(getTranslation("account.email.wrong"));
        email.setInvalid(typed.isEmpty());
        Mending.lead(email);
        typed.ifPresent(address -> {
            forgotten.ask(address);
            door.removeAll();
            door.add(new H1(getTranslation("password.asked")), said("password.asked.help"), back());
        });
    }

    private Paragraph said(String key) {
        var said = new Paragraph(getTranslation(key));
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.page");
    }
}
