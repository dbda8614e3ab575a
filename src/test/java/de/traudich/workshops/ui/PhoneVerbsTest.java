package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import de.traudich.asks.Asking;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.shared.CommandId;
import de.traudich.shared.ui.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a thumb does, twice, too late, or in two tabs.
class PhoneVerbsTest extends PhoneTest {

    @Autowired
    Asking asking;

    @Test
    void fromSettingOffToTheResultInFourTaps() {
        var room = out();

        tap("asked");
        press("outcome-yes");
        press("fear-20");

        assertThat(screen()).contains("Ja.", "Gespeichert: Ja, Angst\u00a020", "Anonym an die Wand");
        assertThat(mine(room).outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void aSentenceThatDoesNotBelongHereIsExplainedAndKept() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");

        type("opening", "Hast du Lust auf ein Date mit mir?");
        assertThat(screen()).contains("Das klingt nach Flirt oder Date.");
        assertThat(mine(room).opening()).startsWith("Hast du Lust");

        type("opening", "Hast du kurz Zeit für eine Frage?");
        assertThat(screen()).doesNotContain("Das klingt nach Flirt oder Date.");
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
        clock.advance(Duration.ofSeconds(5));
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
    void whoHasNotLeftHasAMinuteAfterTheEndAndThenKindWords() {
        var room = enter(rooms.open("Emil").asking());
        hosting.end(room.workshop.id(), room.round().id(), room.coach);
        reload(room);
        var late = _get(Button.class, spec -> spec.withId("asked"));
        clock.advance(Duration.ofSeconds(61));

        _click(late);

        assertThat(_get(Refusal.class).getText()).startsWith("Diese Runde ist vorbei");
        assertThat(mine(room).stage()).isEqualTo(Stage.PLANNED);
        reload(room);
        assertThat(_find(Button.class, spec -> spec.withId("asked"))).isEmpty();
        assertThat(screen()).contains("Bei der nächsten bist du wieder dabei");
    }

    @Test
    void whoIsOutAtTheEndReportsWheneverTheyAreBack() {
        var room = out();
        hosting.end(room.workshop.id(), room.round().id(), room.coach);
        clock.advance(Duration.ofMinutes(20));
        reload(room);

        assertThat(screen()).contains("Bist du noch unterwegs?");
        tap("asked");

        assertThat(mine(room).stage()).isEqualTo(Stage.ASKED);
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
}
