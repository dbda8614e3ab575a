package de.traudich.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitations;
import de.traudich.people.Invitations.Accepted;
import de.traudich.people.Openness;
import de.traudich.people.Password;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who is signed in opens an invitation.
class AcceptViewTest extends ViewTest {

    private static final PersonName MIRIAM = new PersonName("Miriam");

    @Autowired
    private Cast cast;

    @Autowired
    private Invitations invitations;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private JdbcClient db;

    private Person ute;
    private Person miriam;
    private String email;

    @BeforeEach
    void miriamIsAColleague() {
        ute = cast.coach("Ute");
        email = Ids.next() + "@traudich.example";
        var accepted = invitations.accept(
                invitations.invite(ute, Role.COACH, MIRIAM),
                MIRIAM,
                new EmailAddress(email),
                new Password("trau-dich-2026"),
                Language.DE,
                Openness.ONLY_ME);
        miriam = ((Accepted.Welcome) accepted).person();
        signIn(email);
    }

    @Test
    void itIsSaidWhoIsSignedIn() {
        open(ute);

        assertThat(text("signed-in")).contains("Miriam", email);
        assertThat(text("already-shared")).contains("sieht dann auch Ute");
        assertThat(current.is(Role.COACHEE)).isFalse();
    }

    @Test
    void whoAcceptsIsCoachedAndActsAsACoacheeAtOnce() {
        open(ute);
        _setValue(_get(OpennessChoice.class), Openness.OUTCOME);

        _click(_get(Button.class, spec -> spec.withId("accept")));

        assertThat(db.sql("select default_visibility from coaching where coach_id = ? and coachee_id = ?")
                        .params(ute.id().value(), miriam.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("OUTCOME");
        assertThat(current.is(Role.COACHEE)).isTrue();
        assertThat(current.is(Role.COACH)).isTrue();
    }

    @Test
    void theOwnInvitationIsForOthers() {
        open(miriam);

        assertThat(text("not-for-you")).contains("deine eigene Einladung");
        _assertNone(Button.class, spec -> spec.withId("accept"));
        _assertOne(Button.class, spec -> spec.withId("sign-out"));
    }

    @Test
    void anotherPracticeNeedsAnotherAccount() {
        open(cast.coach("Otto"));

        assertThat(text("not-for-you")).contains("anderen Praxis");
        _assertNone(Button.class, spec -> spec.withId("accept"));
    }

    @Test
    void anUnknownLinkIsNoLongerValid() {
        UI.getCurrent().navigate("invitation/unknown");

        _assertNone(Button.class, spec -> spec.withId("accept"));
        _assertOne(AcceptView.class);
    }

    private void open(Person inviter) {
        UI.getCurrent().navigate("invitation/" + invitations.invite(inviter, Role.COACHEE, MIRIAM));
    }

    private static String text(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }
}
