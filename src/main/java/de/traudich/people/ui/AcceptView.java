package de.traudich.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitation;
import de.traudich.people.Invitations;
import de.traudich.people.Invitations.Accepted;
import de.traudich.people.Member;
import de.traudich.people.Openness;
import de.traudich.people.Role;
import de.traudich.shared.Stale;
import jakarta.annotation.security.PermitAll;

/// An invitation opened by somebody who has an account: it is said whose, and they accept with it or sign out first.
@Route(value = "invitation/accept", autoLayout = false)
@PermitAll
class AcceptView extends Composite<Main> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Invitations invitations;
    private final Member me;
    private final Entrance entrance;
    private final ChosenLanguage chosen;
    private OpennessChoice openness = new OpennessChoice("");
    private String token = "";

    AcceptView(Invitations invitations, CurrentPerson current, Entrance entrance, ChosenLanguage chosen) {
        this.invitations = invitations;
        this.entrance = entrance;
        this.chosen = chosen;
        me = current.member().orElseThrow(() -> new Stale("nobody is signed in"));
        getContent().addClassName("login");
    }

    static String path(String token) {
        return "invitation/accept/" + token;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        invitations.find(token).ifPresentOrElse(this::welcome, this::noLongerValid);
    }

    private void welcome(Invitation invitation) {
        var lead = new Paragraph(getTranslation(
                "invitation.lead." + invitation.role(), invitation.inviterName(), invitation.practiceName()));
        if (invitation.isFor(me.person())) {
            show(title(), lead, who(), openness(invitation), already(invitation), accept(), signOut());
        } else {
            var mine = invitation.inviter().equals(me.person().id());
            var why = new Paragraph(getTranslation(mine ? "invitation.own" : "invitation.elsewhere"));
            why.setId("not-for-you");
            lead.setVisible(!mine);
            show(title(), lead, who(), why, signOut(), home());
        }
    }

    private H1 title() {
        return new H1(getTranslation("invitation.title", me.person().name()));
    }

    private Paragraph who() {
        var who =
                new Paragraph(getTranslation("invitation.signed-in", me.person().name(), me.email()));
        who.setId("signed-in");
        who.addClassName("well");
        return who;
    }

    private OpennessChoice openness(Invitation invitation) {
        openness = new OpennessChoice(invitation.inviterName());
        openness.setVisible(invitation.role() == Role.COACHEE);
        return openness;
    }

    /// What is shared is shared with all coaches alike, and nobody should find that out afterwards.
    private Paragraph already(Invitation invitation) {
        var already = new Paragraph(getTranslation("invitation.already-shared", invitation.inviterName()));
        already.setId("already-shared");
        already.addClassNames("muted", "small");
        already.setVisible(invitation.role() == Role.COACHEE);
        return already;
    }

    private Button accept() {
        var accept = new Button(getTranslation("invitation.accept"), _ -> accepted(openness.getValue()));
        accept.setId("accept");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClassNames("big", "full");
        return accept;
    }

    private Button signOut() {
        var out = new Button(getTranslation("invitation.sign-out"), _ -> entrance.leave(InvitationView.path(token)));
        out.setId("sign-out");
        out.addClassName("full");
        return out;
    }

    private Anchor home() {
        var home = new Anchor("", getTranslation("error.home"));
        home.setId("home");
        home.addClassName("tall-link");
        return home;
    }

    private void accepted(Openness seen) {
        switch (invitations.accept(token, me.person(), seen)) {
            case Accepted.Welcome _ -> entrance.takeUp(me);
            case Accepted.NoLongerValid _, Accepted.NotForYou _, Accepted.EmailTaken _, Accepted.Busy _ ->
                noLongerValid();
        }
    }

    private void noLongerValid() {
        show(new H1(getTranslation("invitation.gone")), new Paragraph(getTranslation("invitation.gone.help")), home());
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
        return getTranslation("invitation.page");
    }
}
