package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Aftermath;
import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Today;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Fear;
import de.traudich.shared.ui.Caution;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Kind words where asking costs too much, and where something does not belong here.
class CareViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Noting noting;

    @Autowired
    private Today today;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aPeakOfNinetyAdvisesASmallerStepAndTheCoachOnTodayAndOnTheLadder() {
        peaked(90);

        for (var view : List.of("today", "ladder")) {
            UI.getCurrent().navigate(view);
            assertThat(care()).contains("stieg sie bis auf 90", "etwas Kleineres", "sprich mit Ute");
            assertThat(_get(Anchor.class, spec -> spec.withId("care-help")).getHref())
                    .isEqualTo("help");
        }
    }

    @Test
    void theNoteComesWhileTodayIsOpen() {
        var asks = List.of(cast.planned(miriam, "E01"), cast.planned(miriam, "E02"), cast.planned(miriam, "E03"));
        UI.getCurrent().navigate("today");
        _assertNone(Section.class, spec -> spec.withId("care"));

        asks.forEach(ask -> ask.notAsked(NotAskedReason.FEAR));

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(care()).contains("3-mal hast du zuletzt nicht gefragt");
        });
    }

    @Test
    void greatFearExpectedThreeTimesRunningIsSaidWithItsLeast() {
        List.of("E01", "E02", "E03").forEach(code -> cast.planned(miriam, code).expect(20, 85));

        UI.getCurrent().navigate("today");

        assertThat(care()).contains("3-mal hintereinander hast du Angst von 85 oder mehr erwartet");
    }

    @Test
    void theCoachReadsWhyOnlyWhereTheWordsAreShared() {
        var ask = peaked(95);
        ask.show(Visibility.OUTCOME);
        signIn(ute, Role.COACH);
        UI.getCurrent().navigate("coach");
        assertThat(coachees()).doesNotContain("95");

        ask.show(Visibility.COACH);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(coachees()).contains("Die Angst stieg beim Fragen bis 95", "ein kleinerer Schritt");
        });
    }

    @Test
    void whomNobodyAsksHereIsExplainedWhileTyping() {
        open(today.begin(miriam), "person");

        type(_get(TextField.class, spec -> spec.withId("whom")), "mein Ex");
        assertThat(caution("whom-caution")).contains("frühere Partner auch nicht");

        type(_get(TextField.class, spec -> spec.withId("whom")), "meine Ex-Chefin");
        assertThat(caution("whom-caution")).isEmpty();
    }

    @Test
    void whatDoesNotBelongIntoADraftIsExplainedAndKept() {
        var ask = today.begin(miriam);
        open(ask, "draft");

        type(_get(Input.class), "Kannst du mir bitte 50 Euro leihen?");

        assertThat(caution("draft-caution")).startsWith("Geld von Fremden");
        assertThat(noting.read(miriam, ask).draft().body()).contains("50 Euro");
        new SomeNotes(noting).save(miriam, ask, new Setting("Jana", "", null, null, Tie.CLOSE, null, null));
        open(ask, "draft");
        assertThat(caution("draft-caution")).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatMayBeHopedForIsSaidForEachWay() {
        open(today.begin(miriam), "person");
        Select<Channel> channel = _get(Select.class, spec -> spec.withId("channel"));

        choose(channel, Channel.IN_PERSON);
        assertThat(channel.getHelperText()).contains("viel öfter Ja, als Fragende erwarten");
        choose(channel, Channel.EMAIL);
        assertThat(channel.getHelperText()).contains("viel seltener etwas zurück als erhofft");
        for (var way : Channel.values()) {
            choose(channel, way);
            assertThat(channel.getHelperText()).as("%s", way).isNotBlank().doesNotContain("hope.");
        }
    }

    private Asker peaked(int fear) {
        var ask = cast.planned(miriam, "E01").answered(Outcome.YES);
        new SomeNotes(noting).save(miriam, ask.id(), new Aftermath(new Fear(fear), null, null, "", "", null, null));
        return ask;
    }

    private static void open(AskId ask, String step) {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate("asks/" + ask.value() + "/" + step);
    }

    private static String care() {
        return _get(Section.class, spec -> spec.withId("care")).getElement().getTextRecursively();
    }

    private static String coachees() {
        return _get(CoacheeList.class).getElement().getTextRecursively();
    }

    private static String caution(String id) {
        return _get(Caution.class, spec -> spec.withId(id)).getElement().getTextRecursively();
    }

    private static <C extends AbstractField<C, String>> void type(C field, String text) {
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
    }

    private static void choose(Select<Channel> channel, Channel way) {
        _setValue(channel, way);
    }
}
