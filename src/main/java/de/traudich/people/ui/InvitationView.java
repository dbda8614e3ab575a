package de.traudich.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.Attempts;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitation;
import de.traudich.people.Invitations;
import de.traudich.people.Invitations.Accepted;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Language;

/// Where an invitation link leads: make an account, once.
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Main> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Invitations invitations;
    private final Attempts attempts;
    private final People people;
    private final CurrentPerson current;
    private final Entrance entrance;
    private final ChosenLanguage chosen;
    private final AccountForm form = new AccountForm();
    private OpennessChoice openness = new OpennessChoice("");
    private final Checkbox mails = new Checkbox(getTranslation("invitation.mails"));
    private final Anchor signIn = new Anchor("", getTranslation("invitation.sign-in"));
    private String token = "";

    InvitationView(
            Invitations invitations,
            Attempts attempts,
            People people,
            CurrentPerson current,
            Entrance entrance,
            ChosenLanguage chosen) {
        this.invitations = invitations;
        this.attempts = attempts;
        this.people = people;
        this.current = current;
        this.entrance = entrance;
        this.chosen = chosen;
        getContent().addClassName("login");
    }

    static String path(String token) {
        return "invitation/" + token;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        if (current.member().isPresent()) {
            event.forwardTo(AcceptView.class, token);
            return;
        }
        invitations.find(token).ifPresentOrElse(this::welcome, this::noLongerValid);
    }

    private void welcome(Invitation invitation) {
        form.suggest(invitation.name());
        openness = new OpennessChoice(invitation.inviterName());
        openness.setVisible(invitation.role() == Role.COACHEE);
        mails.setId("mails");
        mails.setHelperText(getTranslation("invitation.mails.help"));
        signIn.setHref(AcceptView.path(token));
        signIn.setId("sign-in");
        signIn.setRouterIgnore(true);
        signIn.addClassNames("button-link", "full");
        signIn.setVisible(false);
        var submit = new Button(getTranslation("invitation.submit"), _ -> accept());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        show(
                new H1(getTranslation("invitation.title", invitation.name())),
                new Paragraph(getTranslation(
                        "invitation.lead." + invitation.role(), invitation.inviterName(), invitation.practiceName())),
                form,
                openness,
                mails,
                submit,
                signIn);
    }

    private void noLongerValid() {
        var login = new Anchor("login", getTranslation("invitation.login"));
        show(new H1(getTranslation("invitation.gone")), new Paragraph(getTranslation("invitation.gone.help")), login);
    }

    private void show(Component... parts) {
        var door = new Section(new LanguageSwitch(chosen));
        door.addClassName("door");
        door.add(parts);
        getContent().removeAll();
        getContent().add(new LoginView.Promise(), door);
    }

    /// Only addresses that are taken count as failures: nobody finds out by a link who else has an account.
    private void accept() {
        form.read().ifPresent(account -> {
            if (attempts.mustWait(Attempts.Kind.INVITE, token)) {
                form.tooOften();
            } else {
                accept(account);
            }
        });
    }

    private void accept(AccountForm.Account account) {
        var accepted = invitations.accept(
                token,
                account.name(),
                account.email(),
                account.password(),
                Language.of(getLocale()),
                openness.getValue());
        switch (accepted) {
            case Accepted.Welcome(var person) -> enter(person, account);
            case Accepted.EmailTaken _ -> {
                attempts.failed(Attempts.Kind.INVITE, token);
                form.emailTaken();
                signIn.setVisible(true);
            }
            case Accepted.Busy _ -> form.busy();
            case Accepted.NoLongerValid _, Accepted.NotForYou _ -> noLongerValid();
        }
    }

    private void enter(Person person, AccountForm.Account account) {
        people.chooseMail(person, mails.getValue());
        entrance.enter(account.email(), account.password(), person.language());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.page");
    }
}
