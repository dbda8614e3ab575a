package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Turning;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A phone says with whom its person rehearses, and what they do in this turn.
class PhoneRehearseTest extends PhoneLedTest {

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Turning turning;

    @Test
    void untilItIsDealtThereIsOnlySomethingToRead() {
        led.plan(BlockKind.REHEARSE, "Proben zu dritt", "Stellt euch zusammen.").next();
        enter(room);

        assertThat(screen())
                .contains("Proben zu dritt", "Stellt euch zusammen.")
                .doesNotContain("Gruppe");
    }

    @Test
    void theOwnGroupAndTheFirstPartStandThereBeforeTheTurnsBegin() {
        enterIn(BlockKind.REHEARSE);

        draw();

        eventually(() -> assertThat(screen()).contains("Gruppe 1", "Findet euch zusammen", "Emil"));
        assertThat(card()).isIn("Du fragst", "Du wirst gefragt");
    }

    @Test
    void thePartsChangeByThemselvesWhenTheTimeOfATurnIsOver() {
        enterIn(BlockKind.REHEARSE);
        draw();
        start();
        eventually(() -> assertThat(screen()).contains("Durchgang 1 von 2", "Danach"));
        var before = card();

        clock.advance(Duration.ofSeconds(150));

        eventually(() -> assertThat(screen()).contains("Durchgang 2 von 2").doesNotContain("Danach"));
        assertThat(card()).isNotEqualTo(before).isIn("Du fragst", "Du wirst gefragt");
    }

    @Test
    void aPausedBlockChangesNoParts() {
        enterIn(BlockKind.REHEARSE);
        draw();
        start();
        eventually(() -> assertThat(screen()).contains("Durchgang 1 von 2"));
        leading.pause(room.workshop.id(), room.coach, led.current().id());
        clock.advance(Duration.ofMinutes(10));

        leading.resume(room.workshop.id(), room.coach, led.current());

        assertThat(room.scene().circles().turn()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(150));
        eventually(() -> assertThat(screen()).contains("Durchgang 2 von 2"));
    }

    /// On a phone of 320 points the card is on the first screen only where it comes first.
    @Test
    void theCardComesBeforeWhatTheBlockSays() {
        led.plan(BlockKind.REHEARSE, "Proben zu dritt", "Stellt euch zusammen.").next();
        enter(room);
        draw();

        eventually(() -> assertThat(screen()).contains("Gruppe 1"));
        assertThat(screen().indexOf("Gruppe 1")).isLessThan(screen().indexOf("Stellt euch zusammen."));
    }

    @Test
    void whileTurnsRunThereIsOneClockAndItIsThatOfTheTurn() {
        enterIn(BlockKind.REHEARSE);
        draw();
        eventually(() -> assertThat(screen()).contains("Gruppe 1"));
        assertThat(_find(Countdown.class)).hasSize(1);

        start();

        eventually(() -> assertThat(screen()).contains("Durchgang 1 von 2"));
        assertThat(_find(Countdown.class)).hasSize(1);
        assertThat(_find(_get(PhoneHeader.class), Countdown.class)).isEmpty();
    }

    @Test
    void whoWasTakenOutComesBackByOneTap() {
        enterIn(BlockKind.REHEARSE);
        draw();
        var seen = room.scene().circles().version();
        rehearsing.move(room.workshop.id(), room.coach, led.current().id(), seen, miriamsSeat(), 0);
        eventually(() -> assertThat(screen()).contains("Du bist noch in keiner Gruppe."));
        assertThat(_find(H2.class)).isEmpty();

        tap("come-in");

        assertThat(screen()).contains("Gruppe 1", "Emil");
    }

    @Test
    void whoComesLateSeesTheirGroupAtOnce() {
        room.join("Kofi");
        led.plan(BlockKind.REHEARSE).next();
        draw();
        start();

        enter(room);

        assertThat(screen()).contains("Durchgang 1 von 3", "Emil", "Kofi");
        assertThat(card()).isEqualTo("Du schaust zu");
    }

    @Test
    void theCardSpeaksEnglishToo() {
        openBrowser(Locale.ENGLISH);
        enterIn(BlockKind.REHEARSE);

        draw();

        eventually(() -> assertThat(screen()).contains("Group 1", "Find each other."));
        assertThat(card()).isIn("You ask", "You are asked");
    }

    private void draw() {
        var seen = room.scene().circles().version();
        assertThat(rehearsing.draw(room.workshop.id(), room.coach, led.current().id(), seen, 3))
                .isTrue();
    }

    private void start() {
        assertThat(turning.start(room.workshop.id(), room.coach, led.current().id(), 0))
                .isTrue();
    }

    private static String card() {
        return _get(H2.class).getText();
    }
}
