package de.traudich.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.CrowdedPasswords;
import de.traudich.people.CurrentPerson;
import de.traudich.people.ForgottenPasswords;
import de.traudich.people.Invitations;
import de.traudich.people.Member;
import de.traudich.people.Openness;
import de.traudich.people.Password;
import de.traudich.people.PasswordLink;
import de.traudich.people.PasswordLinks;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/// From the forgotten password to the first view. A mail server is named; nothing is sent here.
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9", "traudich.test=password"})
@Import(PasswordViewTest.Crowd.class)
class PasswordViewTest extends ViewTest {

    private static final PersonName MIRIAM = new PersonName("Miriam");

    @Autowired
    private Cast cast;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private ForgottenPasswords forgotten;

    @Autowired
    private CrowdedPasswords passwords;

    @Autowired
    private CurrentPerson current;

    private String email;

    @BeforeEach
    void miriamHasAnAccount() {
        email = Ids.next() + "@traudich.example";
        invitations.accept(
                invitations.invite(cast.coach("Ute"), Role.COACHEE, MIRIAM),
                MIRIAM,
                new EmailAddress(email),
                new Password("trau-dich-2026"),
                Language.DE,
                Openness.ONLY_ME);
    }

    @Test
    void aKnownAndAnUnknownAddressAreAnsweredAlike() {
        assertThat(asked(email)).isEqualTo(asked("nobody@traudich.example")).contains("ist der Link unterwegs");
    }

    @Test
    void whatIsNoAddressIsSaidAtTheField() {
        UI.getCurrent().navigate("password");
        _setValue(_get(EmailField.class), "nobody");

        _click(_get(Button.class, spec -> spec.withId("submit")));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("nobody");
    }

    @Test
    void theLinkLeadsToANewPasswordAndIn() {
        UI.getCurrent().navigate("password/new/" + token());
        _setValue(_get(PasswordField.class), "kurz");
        submit();
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();

        _setValue(_get(PasswordField.class), "ein ganz neuer Satz");
        submit();

        assertThat(current.member()).get().extracting(Member::email).isEqualTo(email);
    }

    @Test
    void aPasswordEverybodyTriesFirstIsRefusedInWords() {
        UI.getCurrent().navigate("password/new/" + token());

        _setValue(_get(PasswordField.class), "qwertz1234");
        submit();

        assertThat(_get(PasswordField.class).getErrorMessage()).contains("probieren andere zuerst");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("qwertz1234");
        assertThat(current.member()).isEmpty();
    }

    @Test
    void whenEverybodyComesAtOnceTheLinkStaysGood() {
        UI.getCurrent().navigate("password/new/" + token());
        _setValue(_get(PasswordField.class), "ein ganz neuer Satz");
        passwords.crowded(true);
        submit();
        passwords.crowded(false);
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("ein paar Sekunden");

        submit();

        assertThat(current.member()).get().extracting(Member::email).isEqualTo(email);
    }

    @Test
    void aLinkThatIsOverOffersANewOne() {
        var token = token();
        UI.getCurrent().navigate("password/new/" + token);
        links.use(token, new Password("schneller gewesen"));
        _setValue(_get(PasswordField.class), "ein ganz neuer Satz");
        submit();

        _assertNone(PasswordField.class);
        _assertOne(RouterLink.class, spec -> spec.withId("again"));
        assertThat(current.member()).isEmpty();
    }

    private static String asked(String address) {
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("password");
        _setValue(_get(EmailField.class), address);
        submit();
        return _get(Paragraph.class, spec -> spec.withId("said")).getText();
    }

    private static void submit() {
        _click(_get(Button.class, spec -> spec.withId("submit")));
    }

    private String token() {
        forgotten.ask(new EmailAddress(email));
        return await().until(this::claimed, Optional::isPresent).orElseThrow().token();
    }

    private Optional<PasswordLink> claimed() {
        return links.waiting().stream()
                .map(links::claim)
                .flatMap(Optional::stream)
                .filter(link -> link.email().equals(email))
                .findFirst();
    }

    @TestConfiguration
    static class Crowd {

        @Bean
        @Primary
        CrowdedPasswords crowdedPasswords() {
            return new CrowdedPasswords();
        }
    }
}
