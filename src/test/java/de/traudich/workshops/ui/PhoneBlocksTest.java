package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a participant answers and reads in the blocks around a round.
class PhoneBlocksTest extends PhoneLedTest {

    @Test
    void oneTapIsKeptAndAnotherOneMeansThat() {
        enterIn(BlockKind.CHECK_IN);

        press("rate-7");
        assertThat(screen()).contains("Gespeichert ✓");
        press("rate-3");

        assertThat(answers().of(miriamsSeat()).orElseThrow().value()).isEqualTo(3);
        assertThat(answers().count()).isEqualTo(1);
        reload(room);
        assertThat(pressed()).isEqualTo("rate-3");
        assertThat(screen()).contains("Gespeichert ✓");
    }

    @Test
    void whoComesLateIsInTheCurrentBlockToo() {
        led.plan(BlockKind.INPUT, BlockKind.GUESS);
        led.next();
        led.next();

        enter(room);

        assertThat(screen()).contains("Zehn von uns fragen gleich. Wie viele bekommen ein Ja?", "niemand", "alle zehn");
    }

    @Test
    void aTapJustAfterTheRoomMovedOnStillCounts() {
        enterIn(BlockKind.CHECK_IN, BlockKind.INPUT);
        var checkIn = led.current();
        var eight = rating("rate-8");
        led.next();

        _click(eight);

        assertThat(_get(Refusal.class).getText()).isEmpty();
        led.go(checkIn);
        assertThat(answers().of(miriamsSeat()).orElseThrow().value()).isEqualTo(8);
    }

    @Test
    void aTapTooLateIsSaidInWordsAndTheScreenGoesOn() {
        enterIn(BlockKind.CHECK_IN, BlockKind.INPUT);
        var eight = rating("rate-8");
        led.next();
        clock.advance(Block.GRACE.plusSeconds(1));

        _click(eight);

        assertThat(_get(Refusal.class).getText()).startsWith("Der Raum ist schon weiter");
        assertThat(screen()).contains("INPUT");
    }

    @Test
    void anotherTabShowsTheSameAnswer() {
        enterIn(BlockKind.CHECK_IN);

        answering.rate(room.workshop.id(), led.current().id(), miriam(room), 9);

        eventually(() -> assertThat(pressed()).isEqualTo("rate-9"));
    }

    @Test
    void aPauseSaysWhenItGoesOn() {
        enterIn(BlockKind.PAUSE);

        assertThat(screen()).containsPattern("Um \\d\\d:\\d\\d geht es weiter\\.");
        leading.pause(room.workshop.id(), room.coach, led.current().id());
        eventually(() -> assertThat(screen()).contains("Pause. Die Zeit steht."));
    }

    @Test
    void theWordsOfABlockAreReadAndItsScriptIsNot() {
        led.plan(BlockKind.INPUT, "Zwei Bremsen", "Was denken die anderen?");
        led.next();
        enter(room);

        assertThat(screen()).contains("Zwei Bremsen", "Was denken die anderen?").doesNotContain("Nur für mich.");
    }

    @Test
    void everyKindSpeaksEnglishToo() {
        openBrowser(Locale.ENGLISH);
        enterIn(BlockKind.GUESS);

        press("rate-4");

        assertThat(screen()).contains("Ten of us are about to ask. How many will get a yes?", "all ten", "Saved ✓");
    }

    private static NativeButton rating(String id) {
        return _get(NativeButton.class, spec -> spec.withId(id));
    }

    private static String pressed() {
        return _find(NativeButton.class).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(button -> button.getId().orElseThrow())
                .findFirst()
                .orElse("nothing");
    }
}
