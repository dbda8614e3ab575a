package de.traudich.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Logo;
import de.traudich.shared.ui.Refusal;

/// The door for members. On an installation nobody has set up yet it leads there.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JavaScript("context://app/js/field-store.js")
@JavaScript("context://app/js/field-keep.js")
class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final CurrentPerson current;
    private final Refusal refusal = new Refusal();

    LoginView(People people, CurrentPerson current, ChosenLanguage chosen) {
        this.people = people;
        this.current = current;
        getContent().addClassName("login");
        getContent().add(new Promise(), door(chosen));
    }

    private Section door(ChosenLanguage chosen) {
        var form = new LoginForm(words());
        form.setId("sign-in");
        form.setAction("login");
        form.addForgotPasswordListener(_ -> UI.getCurrent().navigate(ForgottenView.class));
        var join = new Anchor("", getTranslation("login.join"));
        join.setId("join");
        var workshop = new Paragraph(new Span(getTranslation("login.workshop") + " "), join);
        workshop.addClassName("muted");
        var door = new Section(
                new LanguageSwitch(chosen), new H1(getTranslation("login.welcome")), refusal, form, workshop);
        door.addClassName("door");
        return door;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(getTranslation("login.email"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getForm().setForgotPassword(getTranslation("login.forgotten"));
        words.getErrorMessage().setUsername(getTranslation("login.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.member().isPresent()) {
            event.forwardTo("");
        } else if (people.isEmpty()) {
            event.forwardTo(SetUpView.class);
        }
        var query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("busy")) {
            refusal.say(getTranslation("login.busy"));
        } else if (query.containsKey("wait")) {
            refusal.say(getTranslation("login.wait"));
        } else if (query.containsKey("error")) {
            refusal.say(getTranslation("login.wrong"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    /// The dark half: a no is hollow because it has not happened.
    static final class Promise extends Div {

        Promise() {
            addClassName("promise");
            var no = new Span(getTranslation("promise.no"));
            no.addClassName("hollow-word");
            var sentence = new Paragraph(
                    new Span(getTranslation("promise.before") + " "),
                    no,
                    new Span(" " + getTranslation("promise.after")));
            sentence.addClassNames("display", "sentence");
            var caption = new Paragraph(getTranslation("promise.caption"));
            caption.addClassName("muted");
            add(new Logo("Trau Dich"), sentence, new GapLine(34, 68, getTranslation("promise.caption")), caption);
        }
    }
}
