package de.traudich.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Invitation;
import de.traudich.people.Invitations;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PracticeViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Invitations invitations;

    private Person anna;

    @BeforeEach
    void bring() {
        anna = cast.coach("Anna");
    }

    @Test
    void theOwnerSeesWhoTakesPart() {
        cast.coachee(anna, "Miriam");
        signIn(anna, Role.OWNER);

        UI.getCurrent().navigate("practice");

        assertThat(_find(ListItem.class)).hasSize(2);
    }

    @Test
    void aCoachDoesNotGetIn() {
        signIn(anna, Role.COACH);

        UI.getCurrent().navigate("practice");

        _assertNone(PracticeView.class);
    }

    @Test
    void anInvitationIsALinkForOneCoach() {
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("practice");
        _click(_get(Button.class, spec -> spec.withId("invite")));

        _setValue(_get(TextField.class, spec -> spec.withId("invite-name")), "  Ute ");
        _click(_get(Button.class, spec -> spec.withId("invite-submit")));

        var link = _get(TextField.class, spec -> spec.withId("invite-link")).getValue();
        assertThat(link).matches("https?://.+/invitation/[\\w-]{22}");
        assertThat(invitations.find(link.substring(link.lastIndexOf('/') + 1)))
                .get()
                .extracting(Invitation::name, Invitation::role)
                .containsExactly("Ute", Role.COACH);
    }

    @Test
    void whoIsInvitedStandsThereUntilTakenBack() {
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("practice");
        assertThat(waiting()).isEmpty();
        _click(_get(Button.class, spec -> spec.withId("invite")));
        _setValue(_get(TextField.class, spec -> spec.withId("invite-name")), "Ute");
        ComponentUtil.fireEvent(_get(TextField.class, spec -> spec.withId("invite-name")), enter());
        assertThat(waiting()).contains("Ute", "gilt bis");
        _click(_get(Button.class, spec -> spec.withId("invite-close")));

        _click(_get(Button.class, spec -> spec.withText("Zurückziehen")));

        assertThat(waiting()).isEmpty();
        assertThat(invitations.open(anna, Role.COACH)).isEmpty();
    }

    @Test
    void aLostLinkIsReplacedByANewOne() {
        var lost = invitations.invite(anna, Role.COACH, new PersonName("Ute"));
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("practice");

        _click(_get(Button.class, spec -> spec.withText("Neuer Link")));

        var link = _get(TextField.class, spec -> spec.withId("invite-link")).getValue();
        assertThat(invitations.find(link.substring(link.lastIndexOf('/') + 1))).isPresent();
        assertThat(invitations.find(lost)).isEmpty();
    }

    private static String waiting() {
        return _find(OpenInvitations.class).stream()
                .map(list -> list.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static KeyPressEvent enter() {
        return new KeyPressEvent(_get(TextField.class, spec -> spec.withId("invite-name")), "Enter");
    }

    @Test
    void aNameThatDoesNotFitIsSaidAndKept() {
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("practice");
        _click(_get(Button.class, spec -> spec.withId("invite")));
        var name = _get(TextField.class, spec -> spec.withId("invite-name"));

        _setValue(name, "U".repeat(25));
        _click(_get(Button.class, spec -> spec.withId("invite-submit")));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getValue()).hasSize(25);
    }
}
