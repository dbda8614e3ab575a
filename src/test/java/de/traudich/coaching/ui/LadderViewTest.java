package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.coaching.Today;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What asking costs in fear, and what could come next.
class LadderViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Today today;

    @Autowired
    private Exercises exercises;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNone() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("ladder");

        _assertNone(LadderView.class);
    }

    @Test
    void aNewCoacheeFindsSmallBeginnings() {
        UI.getCurrent().navigate("ladder");

        assertThat(text()).contains("deine erste Stufe", "Ein kleiner Anfang.");
        assertThat(offers()).hasSize(3);
    }

    @Test
    void rungsSayInWordsWhatTheBarsShow() {
        asked("E04", 60, 25);
        expected("E01", 20);

        UI.getCurrent().navigate("ladder");

        assertThat(_find(RungLine.class))
                .extracting(rung -> rung.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Uhrzeit", "erwartete Angst 20", "noch nicht gefragt"),
                        second ->
                                assertThat(second).contains("Foto", "Angst 60 erwartet, 25 danach", "einmal gefragt"));
        assertThat(text()).contains("um Stufe 2 von 10");
    }

    @Test
    void aSuggestionThatIsTakenLiesAtTodayAndMakesRoomForAnother() {
        UI.getCurrent().navigate("ladder");
        var offer = offers().getFirst();

        _click(offer);

        assertThat(today.of(miriam.id())).hasSize(1);
        assertThat(text()).contains("liegt jetzt bei „Heute“");
        assertThat(offers())
                .hasSize(3)
                .extracting(button -> button.getId().orElse(""))
                .doesNotContain(offer.getId().orElse(""));
    }

    @Test
    void anExerciseThatIsGoneMeanwhileIsSaid() {
        var own = exercises.write(ute, writing());
        asked("E04", 60, 25);
        UI.getCurrent().navigate("ladder");
        var offer = _get(Button.class, spec -> spec.withId("take-" + own.value()));
        exercises.retire(ute, own);

        _click(offer);

        assertThat(_get(Refusal.class).getText()).contains("gibt es hier nicht mehr");
        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void greatFearThreeTimesRunningAdvisesCareAndNamesTheCoach() {
        List.of("E20", "E21", "E22").forEach(code -> asked(code, 85, 70));

        UI.getCurrent().navigate("ladder");

        assertThat(_get(Section.class, spec -> spec.withId("care")).getElement().getTextRecursively())
                .contains("sprich mit Ute");
        assertThat(text()).contains("Ein kleinerer Schritt als zuletzt.", "Alle Übungen ansehen");
    }

    @Test
    void calmAsksAdviseNoCare() {
        asked("E04", 60, 25);

        UI.getCurrent().navigate("ladder");

        _assertNone(Section.class, spec -> spec.withId("care"));
    }

    @Test
    void aNewRatingArrivesWhileTheLadderIsOpen() {
        UI.getCurrent().navigate("ladder");
        assertThat(_find(RungLine.class)).isEmpty();

        expected("E01", 20);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_find(RungLine.class)).hasSize(1);
        });
    }

    /// Another way and another barrier than what was asked: nothing fits better.
    private static ExerciseDraft writing() {
        var text = new ExerciseText("Schreiben", "Schreib.", "", "", "");
        return new ExerciseDraft(2, Brake.AWE, Set.of(Channel.LETTER), 10, true, text, ExerciseText.NONE);
    }

    private void asked(String exercise, int before, int after) {
        var asker = cast.planned(miriam, exercise);
        asker.expect(50, before);
        asker.setOff();
        asker.answered(Outcome.YES).fearAfter(after);
    }

    private void expected(String exercise, int fear) {
        cast.planned(miriam, exercise).expect(50, fear);
    }

    private static List<Button> offers() {
        return _find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("take-"))
                .toList();
    }

    private static String text() {
        return _get(LadderView.class).getElement().getTextRecursively();
    }
}
