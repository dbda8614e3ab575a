package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.vaadin.flow.component.ComponentUtil.fireEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import de.traudich.Room;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.Nudge;
import de.traudich.workshops.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The phone and the coach, beside the steps.
class PhoneCareTest extends PhoneTest {

    @Autowired
    Accompanying accompanying;

    @Test
    void theCallForHelpReachesTheCoachAndIsTakenBack() {
        var room = enter(rooms.open());

        tap("help");
        assertThat(seat(room).helpAt()).isNotNull();
        assertThat(page()).contains("Dein Coach weiß Bescheid");

        tap("help");
        assertThat(seat(room).helpAt()).isNull();
    }

    @Test
    void whoTapsTwiceInAHurryStillCalls() {
        var room = enter(rooms.open());

        tap("help");
        var help = _get(Button.class, spec -> spec.withId("help"));
        fireEvent(help, new ClickEvent<>(help, true, 0, 0, 0, 0, 2, 0, false, false, false, false));

        assertThat(seat(room).helpAt()).isNotNull();
        assertThat(page()).contains("Dein Coach weiß Bescheid");
    }

    @Test
    void aWordFromTheCoachIsReadAndPutAway() {
        var room = enter(rooms.open());
        accompanying.nudge(room.workshop.id(), room.coach, seat(room).id(), Nudge.SMALLER);
        eventually(() -> assertThat(page()).contains("Frag ruhig etwas Kleineres"));

        tap("nudge-read");

        assertThat(seat(room).nudge()).isNull();
        assertThat(page()).doesNotContain("Kleineres");
    }

    @Test
    void aMessageStandsOnEveryPhone() {
        var room = enter(rooms.open());

        accompanying.tellAll(room.workshop.id(), room.coach, "Um elf ist Pause.");

        eventually(() -> assertThat(page()).contains("Vom Coach: Um elf ist Pause."));
    }

    @Test
    void whoIsRemovedIsToldKindlyAndSeesNothingMore() {
        var room = enter(rooms.open("Emil").asking());

        accompanying.remove(room.workshop.id(), room.coach, seat(room).id());

        eventually(() -> assertThat(page())
                .contains("Hier geht es für dich nicht weiter")
                .doesNotContain("Hilfe vom Coach"));
    }

    @Test
    void whoIsLetBackInGoesOnWithoutAReload() {
        var room = enter(rooms.open("Emil"));
        var seat = seat(room).id();
        accompanying.remove(room.workshop.id(), room.coach, seat);
        eventually(() -> assertThat(page()).contains("Hier geht es für dich nicht weiter"));

        accompanying.letBack(room.workshop.id(), room.coach, seat);

        eventually(() -> assertThat(page())
                .doesNotContain("Hier geht es für dich nicht weiter")
                .contains("Hilfe vom Coach"));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private static Seat seat(Room room) {
        return room.scene().seats().getLast();
    }
}
