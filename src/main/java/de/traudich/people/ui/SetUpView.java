package de.traudich.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.People;
import de.traudich.shared.Language;
import de.traudich.shared.PlainText;

/// The first run: whoever installs the product names the practice and becomes its owner.
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PRACTICE_MAX = 80;

    private final People people;
    private final TextField practice = new TextField(getTranslation("setup.practice"));
    private final AccountForm form = new AccountForm();

    SetUpView(People people, ChosenLanguage chosen) {
        this.people = people;
        practice.setId("practice");
        var submit = new Button(getTranslation("setup.submit"), _ -> setUp());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        var door = new Section(
                new LanguageSwitch(chosen),
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.lead")),
                practice,
                form,
                submit);
        door.addClassName("door");
        getContent().addClassName("login");
        getContent().add(new LoginView.Promise(), door);
    }

    private void setUp() {
        var name = PlainText.line(practice.getValue());
        var fits = !name.isEmpty() && PlainText.length(name) <= PRACTICE_MAX;
        practice.setErrorMessage(getTranslation("setup.practice.wrong"));
        practice.setInvalid(!fits);
        form.read().filter(_ -> fits).ifPresent(account -> {
            people.setUp(name, account.name(), account.email(), account.password(), Language.of(getLocale()));
            UI.getCurrent().navigate(LoginView.class);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!people.isEmpty()) {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
