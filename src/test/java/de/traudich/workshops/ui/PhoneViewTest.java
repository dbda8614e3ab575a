package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Asking;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Scenes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One phone through every step; the other hand on it is another tab.
class PhoneViewTest extends ViewTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    Asking asking;

    @Autowired
    Scenes scenes;

    @Autowired
    MutableClock clock;

    @Test
    void whoIsNotInTheWorkshopStandsAtTheDoor() {
        var room = rooms.open("Emil");

        for (var address : new String[] {phone(room), "p/" + Ids.next(), "p/unsinn"}) {
            UI.getCurrent().navigate(address);
            assertThat(path()).isEqualTo("join");
        }
    }

    @Test
    void theLobbyGreetsByName() {
        enter(rooms.open());

        assertThat(screen()).contains("Du bist dabei, Miriam.");
    }

    @Test
    void aLateGuestGuessesFirst() {
        var room = enter(rooms.open("Emil").asking());

        assertThat(screen()).contains("Die anderen fragen schon");
        tap("predict-save");

        assertThat(mine(room).stage()).isEqualTo(Stage.PREDICTED);
        assertThat(screen()).contains("Los, ich frage");
    }

    @Test
    void fromSettingOffToTheResultInFourTaps() {
        var room = out();

        tap("asked");
        press("outcome-yes");
        press("fear-20");

        assertThat(screen()).contains("Ja.", "Gespeichert: Ja, Angst\u00a020", "Was nimmst du mit?");
        assertThat(mine(room).outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void theOwnSentenceIsKeptAsItWasTypedAndComesBack() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");
        var sentence = "<script>alert(1)</script> " + "😀".repeat(Ask.OPENING_MAX - 26);

        type("opening", sentence);
        reload(room);

        assertThat(area("opening").getValue()).isEqualTo(sentence);
    }

    @Test
    void aSentenceOverTheLimitIsSaidAndStays() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");

        type("opening", "a".repeat(Ask.OPENING_MAX + 1));

        assertThat(area("opening").isInvalid()).isTrue();
        assertThat(area("opening").getErrorMessage()).contains("Höchstens 300 Zeichen");
        assertThat(area("opening").getValue()).hasSize(Ask.OPENING_MAX + 1);
        assertThat(mine(room).opening()).isEmpty();
    }

    @Test
    void aSecondTapOnTheSameTileDoesNoHarm() {
        var room = out();
        tap("asked");

        var tile = _get(NativeButton.class, spec -> spec.withId("outcome-no"));
        _click(tile);
        _click(tile);

        assertThat(mine(room).outcome()).isEqualTo(Outcome.NO);
        assertThat(_get(Refusal.class).getText()).isEmpty();
    }

    @Test
    void anotherTileWithinTheTimeIsACorrection() {
        var room = out();
        tap("asked");

        press("outcome-no");
        press("outcome-partly");

        assertThat(mine(room).outcome()).isEqualTo(Outcome.PARTLY);
    }

    @Test
    void anotherTabHasAnsweredAndThisOneSaysSo() {
        var room = out();
        tap("asked");
        asking.report(CommandId.next(), mine(room).id(), miriam(room), Outcome.YES);

        press("outcome-no");

        assertThat(_get(Refusal.class).getText()).startsWith("Das ist schon gespeichert");
        assertThat(mine(room).outcome()).isEqualTo(Outcome.YES);
        assertThat(screen()).contains("Gespeichert: Ja");
    }

    @Test
    void changingIsOverAfterThirtySeconds() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        var change = _get(Button.class, spec -> spec.withId("undo"));
        clock.advance(Duration.ofSeconds(31));

        _click(change);

        assertThat(_get(Refusal.class).getText()).startsWith("Die 30 Sekunden");
        assertThat(mine(room).outcome()).isEqualTo(Outcome.YES);
        assertThat(_find(Button.class, spec -> spec.withId("undo"))).isEmpty();
    }

    @Test
    void changedInTimeTheTilesAreBack() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        press("fear-20");

        tap("undo");

        assertThat(mine(room).stage()).isEqualTo(Stage.ASKED);
        assertThat(screen()).contains("Was kam zurück?");
    }

    @Test
    void whoDidNotAskIsToldKindly() {
        var room = out();

        tap("not-asked");
        tap("reason-" + NotAskedReason.FEAR.ordinal());

        assertThat(mine(room).notAsked()).isEqualTo(NotAskedReason.FEAR);
        assertThat(screen()).contains("Notiert.", "Das heißt nur, dass der Schritt groß war.");
    }

    @Test
    void whoComesBackAfterTheEndHasAMinuteAndThenKindWords() {
        var room = out();
        hosting.end(room.workshop.id(), room.round().id(), room.coach);
        reload(room);
        var late = _get(Button.class, spec -> spec.withId("asked"));
        clock.advance(Duration.ofSeconds(61));

        _click(late);

        assertThat(_get(Refusal.class).getText()).startsWith("Diese Runde ist vorbei");
        assertThat(mine(room).stage()).isEqualTo(Stage.SET_OFF);
        reload(room);
        assertThat(_find(Button.class, spec -> spec.withId("asked"))).isEmpty();
        assertThat(screen()).contains("Bei der nächsten bist du wieder dabei");
    }

    @Test
    void anAnswerMayComeAfterTheWorkshop() {
        var room = out();
        tap("asked");
        press("outcome-waiting");
        hosting.close(room.workshop.id(), room.coach);
        clock.advance(Duration.ofDays(3));
        reload(room);
        assertThat(screen()).contains("Danke, dass du dabei warst, Miriam.", "Noch offen");

        press("round-1");
        press("outcome-referred");
        press("fear-0");

        assertThat(mine(room).outcome()).isEqualTo(Outcome.REFERRED);
    }

    @Test
    void aSentenceGoesToTheWallAndBack() {
        var room = out();
        tap("asked");
        press("outcome-no");
        press("fear-40");
        tap("release");
        assertThat(area("learned").getErrorMessage()).contains("Schreib zuerst einen Satz");

        type("learned", "Auch ein Nein war freundlich.");
        assertThat(mine(room).released()).isFalse();
        tap("release");
        assertThat(mine(room).released()).isTrue();
        tap("take-back");

        assertThat(mine(room).released()).isFalse();
        assertThat(area("learned").getValue()).isEqualTo("Auch ein Nein war freundlich.");
    }

    @Test
    void aHundredVisitsLeaveNoWatcher() {
        var room = enter(rooms.open());
        int before = scenes.topics().size() + scenes.counts().size();

        for (int i = 0; i < 100; i++) reload(room);

        assertThat(scenes.topics().size() + scenes.counts().size()).isEqualTo(before);
    }

    /// Miriam on her way, with a guess.
    private Room out() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");
        tap("set-off");
        return room;
    }

    private Room enter(Room room) {
        UI.getCurrent().navigate("j/" + room.workshop.joinToken());
        _setValue(_get(TextField.class), "Miriam");
        tap("join");
        return room;
    }

    private static void reload(Room room) {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(phone(room));
    }

    private static void tap(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
        roundtrip();
    }

    private static void press(String id) {
        _click(_get(NativeButton.class, spec -> spec.withId(id)));
        roundtrip();
    }

    private static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    /// As a browser does: the value and the news that it changed.
    private static void type(String id, String text) {
        _setValue(area(id), text, true);
        roundtrip();
    }

    private static String screen() {
        return _get(PhoneScreen.class).getElement().getTextRecursively();
    }

    private static PersonId miriam(Room room) {
        return room.scene().seats().stream()
                .filter(seat -> seat.name().equals("Miriam"))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static Ask mine(Room room) {
        return room.scene().seat(miriam(room)).orElseThrow().ask(room.round()).orElseThrow();
    }

    private static String phone(Room room) {
        return "p/" + room.workshop.id().value();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
