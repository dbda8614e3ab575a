package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;
import de.traudich.Room;
import de.traudich.workshops.Answering;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Showing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach sees how the room answered, decides what the wall shows, and takes words off.
class ControlAnswersTest extends ControlRoomTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe"};

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    private Room room;
    private Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open(NAMES);
        led = Led.of(planning, leading, room);
    }

    @Test
    void onlyWhereSomethingIsAnsweredThereAreAnswers() {
        enterIn(BlockKind.INPUT, BlockKind.CHECK_IN);
        _assertNone(ControlAnswers.class);
        assertThat(text("room-sees")).isEqualTo("Die Leinwand zeigt Titel, Text und Uhr.");

        led.next();

        eventually(() -> assertThat(text("answered")).isEqualTo("0 von 6 haben geantwortet"));
    }

    @Test
    void fromFiveAnswersOnTheCoachSeesHowTheyLieAndNobodysOwn() {
        enterIn(BlockKind.CHECK_IN);
        rate(2, 3, 3, 4);
        eventually(() -> assertThat(text("distribution")).contains("Es fehlt noch eine."));
        assertThat(_find(_get(ControlDistribution.class), Svg.class)).isEmpty();

        rate(2, 3, 3, 4, 8);

        eventually(() ->
                assertThat(text("distribution")).contains("im Mittel", "4,0").doesNotContain(NAMES));
        assertThat(_find(_get(ControlDistribution.class), Svg.class)).hasSize(1);
    }

    @Test
    void whatTheWallShowsIsOneTapAndTheRoomIsToldInWords() {
        enterIn(BlockKind.CHECK_IN);
        rate(2, 3, 3, 4, 8);
        eventually(() -> assertThat(text("room-sees")).contains("wie viele geantwortet haben"));

        show("SHOWN");
        assertThat(led.current().showing()).isEqualTo(Showing.SHOWN);
        eventually(() -> assertThat(text("room-sees")).isEqualTo("Die Leinwand zeigt die Antworten, ohne Namen."));
        show("COVERED");

        assertThat(led.current().showing()).isEqualTo(Showing.COVERED);
        assertThat(button("showing-COVERED", "true")).isTrue();
    }

    @Test
    void shownFromFewerThanFiveSaysWhatTheWallReallyShows() {
        enterIn(BlockKind.GUESS);
        rate(2, 3);

        show("SHOWN");

        eventually(() -> assertThat(text("room-sees")).contains("nur, wie viele", "Ab 5"));
    }

    @Test
    void ofTwoCoachesTheSecondIsToldThatItIsDone() {
        enterIn(BlockKind.CHECK_IN);
        var seen = choice("COVERED");
        led.show(Showing.SHOWN);

        _click(seen);

        assertThat(text("notice")).startsWith("Das hat schon jemand gemacht.");
        assertThat(led.current().showing()).isEqualTo(Showing.SHOWN);
    }

    @Test
    void aWordIsTakenOffAndPutBack() {
        enterIn(BlockKind.CLOUD);
        say("Mut", "mut", "<script>", "Quatsch");
        eventually(() -> assertThat(text("words")).contains("Mut2-mal", "<script>einmal", "Quatscheinmal"));

        _click(button("word-quatsch"));
        assertThat(room.scene().answers(led.current()).cloud()).doesNotContainKey("quatsch");
        assertThat(button("word-quatsch").getText()).isEqualTo("Wieder zeigen");
        _click(button("word-quatsch"));

        assertThat(room.scene().answers(led.current()).cloud()).containsKey("quatsch");
    }

    private void enterIn(BlockKind... kinds) {
        led.plan(kinds).next();
        enter(room);
    }

    private static void show(String showing) {
        _click(choice(showing));
    }

    private static NativeButton choice(String showing) {
        return _get(NativeButton.class, spec -> spec.withId("showing-" + showing));
    }

    private static boolean button(String id, String pressed) {
        var button = _get(NativeButton.class, spec -> spec.withId(id));
        return pressed.equals(button.getElement().getAttribute("aria-pressed"));
    }

    private void rate(int... values) {
        for (int i = 0; i < values.length; i++) {
            answering.rate(
                    room.workshop.id(),
                    led.current().id(),
                    room.person(NAMES[i]).id(),
                    values[i]);
        }
    }

    private void say(String... words) {
        for (int i = 0; i < words.length; i++) {
            answering.say(
                    room.workshop.id(),
                    led.current().id(),
                    room.person(NAMES[i]).id(),
                    words[i]);
        }
    }
}
