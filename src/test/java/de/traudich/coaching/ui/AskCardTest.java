package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Asking;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.CommandId;
import de.traudich.shared.ui.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The short journey of one ask, on its card.
class AskCardTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Coaching coaching;

    @Autowired
    private Today today;

    @Autowired
    private Asking asking;

    @Autowired
    private Feedback feedback;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void fromTheGuessToWhatIsLearned() {
        assign();
        UI.getCurrent().navigate("today");

        press("predict");
        _setValue(_get(IntegerSlider.class, spec -> spec.withId("chance")), 30);
        _setValue(_get(IntegerSlider.class, spec -> spec.withId("fear")), 70);
        press("keep-prediction");
        press("asked");
        tap("outcome-yes");
        tap("fear-20");
        _setValue(learned(), "Es geht.");
        press("keep-learned");

        assertThat(ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(ask().prediction()).hasToString("Prediction[yes=Percent[value=30], fear=Fear[value=70]]");
        assertThat(ask().learned()).isEqualTo("Es geht.");
        assertThat(ask().visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void anAnswerMayBeTakenBackForThirtySeconds() {
        reported();

        press("undo");

        assertThat(ask().stage()).isEqualTo(Stage.ASKED);
        _assertOne(NativeButton.class, spec -> spec.withId("outcome-no"));
    }

    @Test
    void afterThirtySecondsItStays() {
        reported();
        clock.advance(Duration.ofSeconds(31));

        press("undo");

        assertThat(ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(refusal()).contains("30 Sekunden");
    }

    @Test
    void anotherTabWasFaster() {
        assign();
        UI.getCurrent().navigate("today");
        press("predict");
        press("keep-prediction");
        press("asked");
        asking.report(CommandId.next(), ask().id(), miriam.id(), Outcome.NO);

        tap("outcome-yes");

        assertThat(ask().outcome()).isEqualTo(Outcome.NO);
        assertThat(refusal()).contains("schon gespeichert");
    }

    @Test
    void notAskedIsDataToo() {
        assign();
        UI.getCurrent().navigate("today");

        press("not-asked");
        press("reason-no-opportunity");

        assertThat(ask().notAsked()).isEqualTo(NotAskedReason.NO_OPPORTUNITY);
        press("undo");
        assertThat(ask().stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void anAnswerThatTakesDaysWaits() {
        assign();
        UI.getCurrent().navigate("today");
        press("predict");
        press("keep-prediction");
        press("asked");
        tap("outcome-waiting");
        press("done");

        tap("open-" + ask().id().value());
        tap("outcome-no");

        assertThat(ask().outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void whoSeesWhatIsDecidedBeforeAnythingElse() {
        assign();
        UI.getCurrent().navigate("today");
        assertThat(_get(Audience.class).getLabel()).isEqualTo("Was sieht Ute?");
        assertThat(_get(Audience.class).getValue()).isEqualTo(Visibility.ONLY_ME);

        _setValue(_get(Audience.class), Visibility.OUTCOME);

        assertThat(ask().visibility()).isEqualTo(Visibility.OUTCOME);
    }

    @Test
    void anAskOfAWorkshopSaysThatItsHostSeesIt() {
        cast.planned(miriam, "E01").show(Visibility.HOST);
        UI.getCurrent().navigate("today");
        assertThat(_get(Audience.class).getValue()).isEqualTo(Visibility.HOST);

        _setValue(_get(Audience.class), Visibility.ONLY_ME);

        assertThat(ask().visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void aThreadStandsUnderASharedAskAndIsKeptWhenItIsTakenBack() {
        assign();
        UI.getCurrent().navigate("today");
        assertThat(_get(FeedbackThread.class).hasClassName("gone")).isTrue();

        asking.show(ask().id(), miriam.id(), Visibility.COACH);
        feedback.write(CommandId.next(), ute, ask().id(), "Nur Mut, und erzähl.");
        thread("Nur Mut, und erzähl.", "Senden");
        asking.show(ask().id(), miriam.id(), Visibility.ONLY_ME);

        thread("Nur Mut, und erzähl.", "Nur du siehst das noch.");
    }

    private static void thread(String... words) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(FeedbackThread.class).getElement().getTextRecursively())
                    .contains(words);
        });
    }

    @Test
    void aTextOverItsLimitIsRefusedAndKept() {
        reported();
        tap("fear-0");

        _setValue(learned(), "😀".repeat(Ask.LEARNED_MAX + 1));
        press("keep-learned");

        assertThat(learned().getErrorMessage()).contains("500 Zeichen");
        assertThat(learned().getValue()).hasSize(2 * (Ask.LEARNED_MAX + 1));
        assertThat(ask().learned()).isEmpty();
    }

    private void reported() {
        assign();
        UI.getCurrent().navigate("today");
        press("predict");
        press("keep-prediction");
        press("asked");
        clock.advance(Duration.ofMinutes(1));
        tap("outcome-yes");
    }

    private void assign() {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "Nur Mut.");
    }

    private Ask ask() {
        return today.of(miriam.id()).getFirst().ask();
    }

    private static TextArea learned() {
        return _get(TextArea.class, spec -> spec.withId("learned"));
    }

    private static String refusal() {
        return String.join(
                " ", _find(Refusal.class).stream().map(Refusal::getText).toList());
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static void tap(String id) {
        _click(_get(NativeButton.class, spec -> spec.withId(id)));
    }
}
