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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.Busy;
import de.traudich.people.Password;
import de.traudich.people.PasswordLinks;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Mending;

/// Where the link in the mail leads. Opening it changes nothing; a new password does, once.
@Route(value = "password/new", autoLayout = false)
@AnonymousAllowed
class PasswordView extends Composite<Main> implements HasUrlParameter<String>, HasDynamicTitle {

    private final PasswordLinks links;
    private final Entrance entrance;
    private final ChosenLanguage chosen;
    private final NewPassword password = new NewPassword(getTranslation("password.new"));
    private String token = "";

    PasswordView(PasswordLinks links, Entrance entrance, ChosenLanguage chosen) {
        this.links = links;
        this.entrance = entrance;
        this.chosen = chosen;
        getContent().addClassName("login");
        password.setValueChangeMode(ValueChangeMode.EAGER);
        password.addKeyPressListener(Key.ENTER, _ -> save());
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        if (links.opens(token)) {
            show(new H1(getTranslation("password.choose")), password, submit());
        } else {
            over();
        }
    }

    private Button submit() {
        var submit = new Button(getTranslation("password.save"), _ -> save());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        return submit;
    }

    private void save() {
        var typed = password.read();
        Mending.lead(password);
        typed.ifPresent(this::use);
    }

    private void use(Password typed) {
        try {
            links.use(token, typed)
                    .ifPresentOrElse(email -> entrance.enter(email, typed, Language.of(getLocale())), this::over);
        } catch (Busy full) {
            password.busy();
        }
    }

    private void over() {
        var again = new RouterLink(getTranslation("password.again"), ForgottenView.class);
        again.setId("again");
        again.addClassName("tall-link");
        show(new H1(getTranslation("invitation.gone")), new Paragraph(getTranslation("password.over")), again);
    }

    private void show(Component... parts) {
        var door = new Section(new LanguageSwitch(chosen));
        door.addClassName("door");
        door.add(parts);
        getContent().removeAll();
        getContent().add(new LoginView.Promise(), door);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.page");
    }
}
