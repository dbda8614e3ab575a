package de.traudich.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitations;
import de.traudich.people.Member;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Refusal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody opens the link they got.
class InvitationViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CurrentPerson current;

    private Person ute;
    private String email = "";

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
    }

    @Test
    void nothingBeyondOnlyMeIsChosenForAnybody() {
        open(Role.COACHEE);

        assertThat(_get(OpennessChoice.class).getValue()).isEqualTo(Openness.ONLY_ME);
        assertThat(_get(OpennessChoice.class).getLabel()).isEqualTo("Was möchtest du Ute von neuen Fragen zeigen?");
    }

    @Test
    void aColleagueIsNotAsked() {
        open(Role.COACH);

        _assertNone(OpennessChoice.class);
    }

    @Test
    void whatIsChosenIsKeptWithTheCoaching() {
        open(Role.COACHEE);

        _setValue(_get(OpennessChoice.class), Openness.COACH);
        submit("trau-dich-2026");

        assertThat(kept()).isEqualTo("COACH");
    }

    @Test
    void aRefusedFormKeepsTheChoice() {
        open(Role.COACHEE);
        _setValue(_get(OpennessChoice.class), Openness.OUTCOME);

        submit("kurz");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(OpennessChoice.class).getValue()).isEqualTo(Openness.OUTCOME);
        submit("trau-dich-2026");

        assertThat(kept()).isEqualTo("OUTCOME");
    }

    @Test
    void aPasswordThatEverybodyTriesIsRefusedAndStays() {
        open(Role.COACHEE);

        submit("passwort123");

        assertThat(_get(PasswordField.class).getErrorMessage()).contains("probieren andere zuerst");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("passwort123");
    }

    @Test
    void aLinkFindsOutAFewTakenAddressesAndNoMore() {
        var taken = taken();
        open(Role.COACHEE);
        for (int once = 0; once < 5; once++) {
            submit(taken, "ein langer Satz");
            assertThat(_get(EmailField.class).getErrorMessage()).contains("gibt es schon ein Konto");
        }

        submit(taken, "ein langer Satz");

        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Das waren viele Versuche.");
        submit("ein langer Satz");
        assertThat(current.member()).isEmpty();
        clock.advance(Duration.ofSeconds(5));
        submit("ein langer Satz");
        assertThat(current.member()).get().extracting(Member::email).isEqualTo(email);
    }

    @Test
    void whenEverybodyComesAtOnceFormAndDoorSaySo() {
        var form = new AccountForm();
        UI.getCurrent().add(form);
        form.busy();
        assertThat(_get(form, PasswordField.class).getErrorMessage()).contains("ein paar Sekunden");
        UI.getCurrent().remove(form);
        taken();

        UI.getCurrent().navigate("login", QueryParameters.of("busy", ""));

        assertThat(_get(Refusal.class).getText()).contains("ein paar Sekunden");
    }

    /// Of somebody who has an account.
    private String taken() {
        open(Role.COACHEE);
        var email = Ids.next() + "@traudich.example";
        submit(email, "ein langer Satz");
        openBrowser(Locale.GERMAN);
        return email;
    }

    @Test
    void whoAcceptsIsIn() {
        open(Role.COACHEE);

        submit("trau-dich-2026");

        assertThat(current.member()).get().extracting(Member::email).isEqualTo(email);
        assertThat(current.is(Role.COACHEE)).isTrue();
    }

    @Test
    void whoSaysNothingAboutMailIsSentNone() {
        open(Role.COACHEE);

        submit("trau-dich-2026");

        assertThat(wanted()).isFalse();
    }

    @Test
    void whoSaysYesIsReminded() {
        open(Role.COACHEE);
        _setValue(_get(Checkbox.class, spec -> spec.withId("mails")), true);

        submit("trau-dich-2026");

        assertThat(wanted()).isTrue();
    }

    @Test
    void whoHasAnAccountAlreadyIsLedToSignInAndAccept() {
        open(Role.COACHEE);
        submit("trau-dich-2026");
        openBrowser(Locale.GERMAN);
        var token = invitations.invite(ute, Role.COACHEE, new PersonName("Miriam"));
        UI.getCurrent().navigate("invitation/" + token);

        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), "trau-dich-2026");
        _click(_get(Button.class, spec -> spec.withId("submit")));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withId("sign-in")).getHref())
                .isEqualTo("invitation/accept/" + token);
    }

    private boolean wanted() {
        return db.sql(
                        "select r.wanted from reminder_plan r join account a on a.person_id = r.person_id where a.email = ?")
                .param(email)
                .query(Boolean.class)
                .single();
    }

    private void open(Role role) {
        var token = invitations.invite(ute, role, new PersonName("Miriam"));
        UI.getCurrent().navigate("invitation/" + token);
    }

    private void submit(String password) {
        submit(Ids.next() + "@traudich.example", password);
    }

    private void submit(String as, String password) {
        email = as;
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withId("submit")));
    }

    private String kept() {
        return db.sql("select default_visibility from coaching where coach_id = ?")
                .param(ute.id().value())
                .query(String.class)
                .single();
    }
}
