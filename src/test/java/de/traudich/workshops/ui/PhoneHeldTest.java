package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.slider.IntegerSlider;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The room goes on to a block while somebody is out, reports or guesses: they finish first, and what is open stays.
class PhoneHeldTest extends PhoneTest {

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Test
    void aReportInProgressIsFinishedFirst() {
        var room = out();
        tap("asked");
        press("outcome-yes");

        goTo(room, BlockKind.INPUT);
        eventually(() -> assertThat(screen()).contains("Und die Angst jetzt?", "Weiter mit den anderen"));
        press("fear-20");

        assertThat(mine(room).fearAfter()).isNotNull();
        assertThat(screen()).contains("Ja.", "Weiter mit den anderen");
        tap("back");
        assertThat(screen()).contains("INPUT").doesNotContain("Weiter mit den anderen");
        assertThat(_find(NativeButton.class, spec -> spec.withId("open-1"))).isEmpty();
    }

    @Test
    void aHalfReportThatWasLeftIsAtTheBottomUntilItIsWhole() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        goTo(room, BlockKind.INPUT);
        reload(room);

        press("open-1");
        press("fear-20");
        tap("back");

        assertThat(mine(room).fearAfter()).isNotNull();
        assertThat(_find(NativeButton.class, spec -> spec.withId("open-1"))).isEmpty();
    }

    @Test
    void itIsNotTornAwayByTheNextBlockEither() {
        var room = out();
        tap("asked");
        var led = goTo(room, BlockKind.INPUT);
        eventually(() -> assertThat(screen()).contains("Weiter mit den anderen"));

        led.plan(BlockKind.CHECK_OUT).next();

        roundtrip();
        eventually(() -> assertThat(screen()).contains("Was kam zurück?"));
        press("outcome-no");
        assertThat(mine(room).outcome()).isEqualTo(Outcome.NO);
    }

    @Test
    void whoIsOutKeepsTheCardAndCanComeBackToItFromTheBottom() {
        var room = out();

        goTo(room, BlockKind.PAUSE);
        eventually(() -> assertThat(screen()).contains("Ich habe gefragt", "Weiter mit den anderen"));
        tap("back");
        assertThat(screen()).contains("PAUSE", "Noch offen: Runde 1");
        press("open-1");
        tap("asked");

        assertThat(mine(room).stage()).isEqualTo(Stage.ASKED);
        assertThat(screen()).contains("Was kam zurück?");
    }

    @Test
    void afterARefreshTheOpenAskIsAtTheBottomOfTheBlock() {
        var room = out();
        tap("asked");
        press("outcome-waiting");
        goTo(room, BlockKind.QUOTES);

        reload(room);
        assertThat(screen()).contains("QUOTES", "Noch offen: Runde 1");
        press("open-1");
        press("outcome-referred");

        assertThat(mine(room).outcome()).isEqualTo(Outcome.REFERRED);
    }

    @Test
    void aGuessThatWasBegunIsNotTornAway() {
        var room = enter(rooms.open("Emil").predicting());
        _setValue(_get(IntegerSlider.class, spec -> spec.withId("chance")), 80, true);

        goTo(room, BlockKind.REHEARSE);
        eventually(() -> assertThat(screen()).contains("Weiter mit den anderen"));
        tap("predict-save");

        assertThat(mine(room).stage()).isEqualTo(Stage.PREDICTED);
        assertThat(screen()).contains("REHEARSE");
    }

    @Test
    void whoHasNotBegunGoesAlongWithTheRoom() {
        var room = enter(rooms.open("Emil").predicting());

        goTo(room, BlockKind.REHEARSE);

        eventually(() -> assertThat(screen()).contains("REHEARSE"));
        assertThat(_find(Button.class, spec -> spec.withId("back"))).isEmpty();
    }

    @Test
    void theOwnSentencesAreReleasedAndTakenBackWhereAllQuotesHang() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        press("fear-20");
        type("learned", "Fragen kostet nichts.");
        goTo(room, BlockKind.QUOTES);
        reload(room);

        eventually(() -> assertThat(area("learned-1").getValue()).isEqualTo("Fragen kostet nichts."));
        tap("release-1");
        assertThat(mine(room).released()).isTrue();
        tap("take-back-1");

        assertThat(mine(room).released()).isFalse();
        assertThat(area("learned-1").getValue()).isEqualTo("Fragen kostet nichts.");
    }

    @Test
    void whoHasNothingToTellReadsThatItIsFine() {
        var room = enter(rooms.open("Emil").asking());
        goTo(room, BlockKind.QUOTES);

        reload(room);

        assertThat(screen()).contains("Du hast noch nicht gefragt.");
    }

    private Led goTo(Room room, BlockKind kind) {
        var led = Led.of(planning, leading, room).plan(kind);
        led.next();
        return led;
    }
}
