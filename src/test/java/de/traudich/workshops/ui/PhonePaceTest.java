package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.BlockKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach may let phones go at their own pace: they stay where their people are until those go on.
class PhonePaceTest extends PhoneLedTest {

    @Autowired
    Accompanying accompanying;

    @Test
    void aPhoneStaysUntilItsPersonGoesOn() {
        enterIn(BlockKind.INPUT, BlockKind.CHECK_OUT, BlockKind.PAUSE);
        lead(false);

        led.next();
        led.next();
        eventually(() -> assertThat(screen()).contains("INPUT", "Weiter mit den anderen"));
        tap("back");

        assertThat(screen()).contains("PAUSE").doesNotContain("INPUT", "Weiter mit den anderen");
    }

    @Test
    void whoIsLedAgainIsWithTheOthersAtOnce() {
        enterIn(BlockKind.INPUT, BlockKind.PAUSE);
        lead(false);
        led.next();
        eventually(() -> assertThat(screen()).contains("Weiter mit den anderen"));

        lead(true);

        eventually(() -> assertThat(screen()).contains("PAUSE").doesNotContain("Weiter mit den anderen"));
    }

    @Test
    void whoComesNewlyIsWhereTheRoomIs() {
        led.plan(BlockKind.INPUT, BlockKind.PAUSE);
        lead(false);
        led.next();
        led.next();

        enter(room);

        assertThat(screen()).contains("PAUSE");
        _assertNone(Button.class, spec -> spec.withId("back"));
    }

    private void lead(boolean leads) {
        accompanying.lead(room.workshop.id(), room.coach, leads);
    }
}
