package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Asks;
import de.traudich.asks.Stage;
import de.traudich.coaching.BigSteps;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A big step on both sides: the coachee's card and the coach's home.
class BigStepViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Today today;

    @Autowired
    private BigSteps steps;

    @Autowired
    private Asks asks;

    private Person ute;
    private Person miriam;
    private AskId ask;

    @BeforeEach
    void miriamTakesABigStep() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        today.take(miriam, cast.exercise("E40").id());
        ask = today.of(miriam.id()).getFirst().ask().id();
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void theCardSaysWhatTheCoachWillSeeAndLetsGoAfterTheirYes() {
        UI.getCurrent().navigate("today");
        press("predict");
        press("keep-prediction");
        assertThat(state()).contains("Stufe 8 von 10", "Ute", "welche Übung es ist, sonst nichts");
        _assertNone(Button.class, spec -> spec.withId("asked"));

        press("wish");
        assertThat(state()).contains("Du hast Ute um ein Ja gebeten");
        _assertNone(Button.class, spec -> spec.withId("wish"));
        steps.agree(ute, ask);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(AskCard.class).getElement().getTextRecursively()).contains("Dein Coach hat Ja gesagt.");
        });
        press("asked");
        assertThat(asks.get(ask, miriam.id()).stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void aWishArrivesAtTheCoachAndIsAnsweredWithOneTap() {
        signIn(ute, Role.COACH);
        UI.getCurrent().navigate("coach");
        _assertNone(Section.class, spec -> spec.withId("wishes"));

        steps.wish(miriam, ask);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(WishList.class).getElement().getTextRecursively())
                    .contains("Branchengröße um zehn Minuten bitten", "Miriam", "Stufe 8 von 10");
        });
        press("agree-" + ask.value());
        assertThat(today.find(miriam, ask).orElseThrow().bigStep().waits()).isFalse();
        _assertNone(Section.class, spec -> spec.withId("wishes"));
    }

    @Test
    void aWishThatIsSettledMeanwhileIsSaid() {
        steps.wish(miriam, ask);
        signIn(ute, Role.COACH);
        UI.getCurrent().navigate("coach");
        var talk = _get(Button.class, spec -> spec.withId("talk-" + ask.value()));
        steps.agree(ute, ask);

        _click(talk);

        assertThat(_get(_get(WishList.class), Refusal.class).getText()).isEqualTo("Das hat sich gerade erledigt.");
        assertThat(today.find(miriam, ask).orElseThrow().bigStep().waits()).isFalse();
    }

    private static String state() {
        return _get(Paragraph.class, spec -> spec.withId("big-step-state")).getText();
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
