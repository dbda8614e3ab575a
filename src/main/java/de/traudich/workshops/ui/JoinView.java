package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.Attempts;
import de.traudich.people.PersonName;
import de.traudich.people.ui.ChosenLanguage;
import de.traudich.people.ui.LanguageSwitch;
import de.traudich.people.ui.Visitor;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Logo;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Workshop;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The door of a workshop: a code or a link, and a first name.
@Route(value = "join/:code?", autoLayout = false)
@RouteAlias(value = "j/:token", autoLayout = false)
@AnonymousAllowed
@JavaScript("context://app/js/field-store.js")
@JavaScript("context://app/js/field-keep.js")
class JoinView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final Visitor visitor;
    private final Attempts attempts;
    private final H1 title = new H1(getTranslation("join.title"));
    private final Paragraph lead = new Paragraph(getTranslation("join.lead"));
    private final JoinCodeField code = new JoinCodeField(this::recognise);
    private final TextField name = new TextField(getTranslation("join.name"));
    private final Refusal refusal = new Refusal();
    private @Nullable Workshop linked;
    private @Nullable JoinCode refused;

    JoinView(Joining joining, Visitor visitor, Attempts attempts, ChosenLanguage chosen) {
        this.joining = joining;
        this.visitor = visitor;
        this.attempts = attempts;
        lead.addClassName("muted");
        name.setId("name");
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.GIVEN_NAME);
        name.setHelperText(getTranslation("join.name.help"));
        name.setErrorMessage(getTranslation("join.name.wrong"));
        name.addValueChangeListener(_ -> name.setInvalid(false));
        name.addKeyPressListener(Key.ENTER, _ -> join());
        getContent().addClassNames("phone", "join");
        getContent().add(top(chosen), title, lead, code, name, refusal, foot());
    }

    private Div top(ChosenLanguage chosen) {
        var top = new Div(new Logo("Trau Dich"), new LanguageSwitch(chosen));
        top.addClassName("between");
        return top;
    }

    private Div foot() {
        var submit = new Button(getTranslation("join.submit"));
        submit.setId("join");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        submit.setDisableOnClick(true);
        submit.addClickListener(_ -> {
            join();
            submit.setEnabled(true);
        });
        var account = new Anchor("login", getTranslation("join.sign-in"));
        account.setId("sign-in");
        var note = new Paragraph(getTranslation("join.note") + " ");
        note.addClassNames("muted", "note");
        note.add(account);
        var foot = new Div(submit, note);
        foot.addClassName("foot");
        return foot;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("token").flatMap(this::byToken).or(() -> parameters
                .get("code")
                .flatMap(this::byCode));
        workshop.ifPresent(this::offerName);
        workshop.flatMap(this::known).ifPresent(event::forwardTo);
    }

    /// From the QR code: nothing to type but a name.
    private Optional<Workshop> byToken(String token) {
        var found = joining.byToken(token);
        found.ifPresentOrElse(
                workshop -> {
                    linked = workshop;
                    code.setVisible(false);
                    lead.setText(getTranslation("join.workshop", workshop.title()));
                },
                () -> refuse("join.wrong"));
        return found;
    }

    private Optional<Workshop> byCode(String typed) {
        code.fill(typed);
        return code.read().flatMap(this::find);
    }

    /// A code that is complete: whoever is known there need not type a name.
    private void recognise(JoinCode typed) {
        welcome();
        find(typed).ifPresent(workshop -> {
            offerName(workshop);
            known(workshop).ifPresent(UI.getCurrent()::navigate);
        });
    }

    private void offerName(Workshop workshop) {
        if (name.isEmpty()) {
            visitor.in(workshop.practice()).ifPresent(person -> name.setValue(person.name()));
        }
    }

    /// Where somebody already takes part, the address of their phone.
    private Optional<String> known(Workshop workshop) {
        return visitor.in(workshop.practice())
                .filter(person -> joining.participant(workshop.id(), person).isPresent())
                .map(_ -> address(workshop));
    }

    private static String address(Workshop workshop) {
        return "p/" + workshop.id().value();
    }

    private void join() {
        welcome();
        var typed = PersonName.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        workshop().ifPresent(workshop -> typed.ifPresent(as -> join(workshop, as)));
    }

    private Optional<Workshop> workshop() {
        if (linked != null) return Optional.of(linked);
        if (code.read().isEmpty()) refuse(code.isEmpty() ? "join.missing" : "join.wrong");
        return code.read().flatMap(this::find);
    }

    private void join(Workshop workshop, PersonName as) {
        var person = visitor.welcome(workshop.practice(), as, Language.of(getLocale()));
        joining.join(workshop, person, as)
                .ifPresentOrElse(_ -> UI.getCurrent().navigate(address(workshop)), () -> refuse("join.wrong"));
    }

    /// Only failures count, and the same wrong code once. Unknown, closed and not open yet are one answer.
    private Optional<Workshop> find(JoinCode typed) {
        var address = Objects.requireNonNullElse(VaadinRequest.getCurrent().getRemoteAddr(), "");
        if (attempts.mustWait(Attempts.Kind.JOIN, address)) {
            refuse("join.wait");
            return Optional.empty();
        }
        var found = joining.byCode(typed);
        if (found.isEmpty()) {
            if (!typed.equals(refused)) attempts.failed(Attempts.Kind.JOIN, address);
            refused = typed;
            refuse("join.wrong");
        }
        return found;
    }

    private void welcome() {
        code.invalid(false);
        refusal.clear();
    }

    private void refuse(String key) {
        code.invalid(true);
        refusal.say(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.page");
    }
}
