package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Sharing;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.people.ui.OpennessChoice;
import de.traudich.shared.CommandId;
import de.traudich.shared.Language;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coachee looks at what their coach sees.
class MyCoachViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Feedback feedback;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachDoesNotGetIn() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("my-coach");

        _assertNone(MyCoachView.class);
    }

    @Test
    void theDefaultBeginsClosedAndIsChangedByATap() {
        UI.getCurrent().navigate("my-coach");
        assertThat(_get(OpennessChoice.class).getValue()).isEqualTo(Openness.ONLY_ME);

        _setValue(_get(OpennessChoice.class), Openness.OUTCOME);

        assertThat(sharing.of(miriam.id()).openness()).isEqualTo(Openness.OUTCOME);
    }

    @Test
    void everySharedAskStandsThereAndIsTakenBackByATap() {
        var ask = shared();
        cast.planned(miriam, "E02");
        UI.getCurrent().navigate("my-coach");
        assertThat(list())
                .contains("Nach der Uhrzeit fragen", "Ergebnis, Zahlen und deine Worte")
                .doesNotContain(cast.exercise("E02").in(Language.DE).title());

        _click(_get(Button.class, spec -> spec.withId("take-back-" + ask.id().value())));

        assertThat(ask.ask().visibility()).isEqualTo(Visibility.ONLY_ME);
        assertThat(list()).isEmpty();
    }

    @Test
    void itsTitleLeadsToTheAskItselfHoweverOldItIs() {
        var ask = shared();

        UI.getCurrent().navigate("my-coach");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("asks/" + ask.id().value() + "/ask");
    }

    @Test
    void whoReadWhatAppearsWhileTheyLook() {
        var ask = shared();
        UI.getCurrent().navigate("my-coach");
        assertThat(list()).doesNotContain("gelesen");

        sharing.read(ute, ask.id());

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(list()).contains("Ute hat deine Worte gelesen").doesNotContain("-mal");
        });
        sharing.read(ute, ask.id());
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(list()).contains("(2-mal)");
        });
    }

    @Test
    void whoReadTheMessagesStandsThereToo() {
        var ask = shared();
        var seat = new Feedback.Seat(ask.id(), miriam.id());
        feedback.write(CommandId.next(), miriam, ask.id(), "Kurze Frage.");
        feedback.read(
                ute, ask.id(), Set.of(feedback.of(seat).messages().getFirst().id()));

        UI.getCurrent().navigate("my-coach");

        assertThat(list()).contains("Ute hat Nachrichten gelesen").doesNotContain("Kurze Frage");
    }

    @Test
    void whoHasNoCoachIsToldSo() {
        signIn(cast.coach("Anna"), Role.COACHEE);

        UI.getCurrent().navigate("my-coach");

        assertThat(_get(MyCoachView.class).getElement().getTextRecursively()).contains("Niemand begleitet dich");
        _assertNone(OpennessChoice.class);
    }

    @Test
    void aClosedViewIsWatchedNoMore() {
        UI.getCurrent().navigate("my-coach");
        assertThat(sharing.topics().watched(miriam.id())).isTrue();

        UI.getCurrent().navigate("exercises");

        assertThat(sharing.topics().watched(miriam.id())).isFalse();
    }

    private Asker shared() {
        var ask = cast.planned(miriam, "E01");
        ask.asked();
        ask.learn("Geht doch.", false);
        ask.show(Visibility.COACH);
        return ask;
    }

    private static String list() {
        return _get(UnorderedList.class, spec -> spec.withId("shared"))
                .getElement()
                .getTextRecursively();
    }
}
