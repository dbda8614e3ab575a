package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.vaadin.flow.component.ComponentUtil.fireEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import de.traudich.Room;
import de.traudich.workshops.BlockKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A coach keeps the time of a block, falls behind and gets back.
class ControlPaceTest extends AgendaTest {

    @Test
    void theTimeOfABlockIsHeldGivenTakenAndBegunAnew() {
        var room = enter(plan(rooms.open(), free("A")));
        primary("Weiter: A");

        _click(button("plus-5"));
        _click(button("minus-1"));
        assertThat(left(room)).isEqualTo(Duration.ofMinutes(14));
        _click(button("pause"));
        clock.advance(Duration.ofMinutes(3));
        assertThat(left(room)).isEqualTo(Duration.ofMinutes(14));
        assertThat(button("pause").getText()).isEqualTo("Weiter");
        _click(button("pause"));
        _click(button("restart"));

        assertThat(left(room)).isEqualTo(Duration.ofMinutes(10));
        assertThat(any("countdown").getElement().getAttribute("say-120")).contains("zwei Minuten");
        assertThat(any("countdown").getElement().getAttribute("say-60")).contains("eine Minute");
        assertThat(any("countdown").getElement().hasAttribute("beyond")).isTrue();
    }

    @Test
    void aDoubleClickIsOneStep() {
        var room = enter(plan(rooms.open(), free("A"), free("B")));
        primary("Weiter: A");

        var next = button("primary");
        fireEvent(next, new ClickEvent<>(next, true, 0, 0, 0, 0, 2, 0, false, false, false, false));

        assertThat(block(room, "B").begun()).isFalse();
    }

    @Test
    void overItsTimeTheClockSaysByHowMuch() {
        var room = plan(rooms.open(), free("A"));
        next(room);
        clock.advance(Duration.ofSeconds(615));

        enter(room);

        assertThat(any("countdown").getElement().getAttribute("left")).startsWith("-15000#");
    }

    @Test
    void whoIsBehindSpreadsTheLossOverTheRest() {
        var room = enter(plan(
                rooms.open(),
                free("A"),
                block(BlockKind.FREE, "B", 20),
                block(BlockKind.FREE, "C", 15),
                block(BlockKind.FREE, "D", 10)));
        primary("Weiter: A");
        assertThat(text("behind")).isEqualTo("im Zeitplan");
        _click(button("plus-5"));
        _click(button("plus-1"));
        assertThat(text("behind")).isEqualTo("6 min zurück");
        assertThat(text("loss")).isEqualTo("Die restlichen 3 Blöcke müssen 6 von 45 min verlieren.");

        _click(button("spread"));

        assertThat(room.scene().agenda().blocks())
                .extracting(block -> block.plan().minutes())
                .containsExactly(10, 17, 13, 9);
        assertThat(text("behind")).isEqualTo("im Zeitplan");
        _assertNone(Button.class, spec -> spec.withId("spread"));
    }

    @Test
    void orTheRoomAgreesOnALaterEnd() {
        var room = enter(plan(rooms.open(), free("A"), block(BlockKind.FREE, "B", 20)));
        primary("Weiter: A");
        _click(button("plus-5"));
        assertThat(text("end")).contains("statt");

        _click(button("later"));

        assertThat(text("behind")).isEqualTo("im Zeitplan");
        assertThat(block(room, "B").plan().minutes()).isEqualTo(20);
    }

    @Test
    void whereNobodyCanGiveAnythingThatIsSaid() {
        var room = enter(plan(rooms.open(), free("A"), block(BlockKind.FREE, "B", 3)));
        primary("Weiter: A");
        _click(button("plus-5"));
        assertThat(text("loss")).endsWith("Mehr als 2 min geben sie nicht her.");

        _click(button("spread"));
        assertThat(block(room, "B").plan().minutes()).isEqualTo(1);
        assertThat(text("loss")).isEqualTo("Es sind 3 min, und kein Block kann mehr etwas abgeben.");
    }

    private Duration left(Room room) {
        return room.scene().agenda().current().orElseThrow().timer().left(clock.instant());
    }
}
