package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Draft;
import de.traudich.asks.Favour;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Stage;
import de.traudich.asks.ui.DraftStep;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.people.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One ask in five steps.
class AskViewTest extends AskSteps {

    @Autowired
    private RecipientGuard guard;

    @Autowired
    private RecipientKeys keys;

    @Test
    void whatIsTypedIsThereAfterAReload() {
        open("person");
        type(_get(TextField.class, spec -> spec.withId("whom")), "Verena vom Podcast");
        press("go-homework");
        type(_get(TextArea.class, spec -> spec.withId("sources")), "Folge 84");

        open("homework");

        assertThat(_get(TextArea.class, spec -> spec.withId("sources")).getValue())
                .isEqualTo("Folge 84");
        assertThat(_get(H1.class).getText()).isEqualTo("Frage an Verena vom Podcast");
        assertThat(_get(NativeButton.class, spec -> spec.withId("go-person")).getClassNames())
                .contains("done");
    }

    @Test
    void theAddressOpensTheFirstStepThatIsEmpty() {
        new SomeNotes(noting)
                .save(miriam, ask, new Setting("Die Bibliothekarin", "", Favour.ADVICE, null, null, null, null));

        UI.getCurrent().navigate("asks/" + ask.value());

        assertThat(_get(NativeButton.class, spec -> spec.withId("go-expectation"))
                        .getClassNames())
                .contains("current");
    }

    @Test
    void aLineOverItsLimitSaysSoAndIsNotKept() {
        open("person");

        type(_get(TextField.class, spec -> spec.withId("whom")), "x".repeat(81));

        var whom = _get(TextField.class, spec -> spec.withId("whom"));
        assertThat(whom.isInvalid()).isTrue();
        assertThat(whom.getValue()).hasSize(81);
        assertThat(noting.read(miriam, ask).setting().whom()).isEmpty();
    }

    @Test
    void hintsFollowTheDraftAndOneIsKeptAsItIsMeant() {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, Channel.EMAIL, null, null, null));
        open("draft");
        type(_get(Input.class), "Hallo Verena,\n\nich erwarte umgehend eine Antwort. Wann kommt sie?");
        assertThat(hints()).contains("hint-R17", "hint-R15");

        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("So lassen"))
                .findFirst()
                .orElseThrow());

        assertThat(noting.read(miriam, ask).draft().kept()).hasSize(1);
        open("draft");
        assertThat(_get(Button.class, spec -> spec.withId("kept-hints")).getText())
                .startsWith("1 Hinweis so gelassen");
    }

    @Test
    void aDraftOverItsLimitStaysInTheFieldAndIsNotKept() {
        open("draft");

        type(_get(Input.class), "😀".repeat(Draft.BODY_MAX + 1));

        assertThat(_get(Paragraph.class, spec -> spec.withId("body-error")).getText())
                .contains("6.000");
        assertThat(noting.read(miriam, ask).draft()).isEqualTo(Draft.NONE);
    }

    @Test
    void askedLocksTheExpectation() {
        open("expectation");
        _click(_get(Button.class, spec -> spec.withId("keep-prediction")));
        press("go-ask");
        _click(_get(Button.class, spec -> spec.withId("asked")));

        assertThat(asks.get(ask, miriam.id()).stage()).isEqualTo(Stage.ASKED);
        press("go-expectation");
        _assertOne(LockedExpectation.class);
    }

    @Test
    void whoMustNotBeAskedIsProtectedBeforeAndWhenTried() {
        var address = "verena@podcast.example";
        new SomeNotes(noting)
                .save(miriam, ask, new Setting("Verena", address, null, Channel.EMAIL, Tie.STRANGER, null, false));
        guard.bar(ute, List.of(keys.of(miriam, address).orElseThrow()));
        open("expectation");
        _click(_get(Button.class, spec -> spec.withId("keep-prediction")));
        press("go-ask");
        assertThat(_get(Paragraph.class, spec -> spec.withId("guard")).getText())
                .isNotBlank();

        _click(_get(Button.class, spec -> spec.withId("asked")));

        assertThat(asks.get(ask, miriam.id()).stage()).isEqualTo(Stage.PREDICTED);
    }

    @Test
    void aForeignAskAnswersLikeAnUnknownOne() {
        var foreign = today.begin(cast.coachee(ute, "Emil"));
        for (var id : List.of(foreign.value().toString(), UUID.randomUUID().toString(), "nonsense")) {
            UI.getCurrent().navigate("asks/" + id);

            _assertNone(DraftStep.class);
            assertThat(_get(H2.class).getText()).isEqualTo("Diese Frage gibt es hier nicht.");
        }
    }

    @Test
    void aCoachDoesNotGetIn() {
        signIn(ute, Role.COACH);

        open("person");

        _assertNone(AskView.class);
    }
}
