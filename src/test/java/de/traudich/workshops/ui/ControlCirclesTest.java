package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.traudich.Room;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Circle;
import de.traudich.workshops.Circles;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Presence;
import de.traudich.workshops.Rehearsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach deals groups, starts the turns, and moves people by hand.
class ControlCirclesTest extends ControlRoomTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe"};

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Presence presence;

    private Room room;
    private Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open(NAMES);
        led = Led.of(planning, leading, room);
    }

    @Test
    void onlyARehearsalHasGroups() {
        enterIn(BlockKind.FREE);
        _assertNone(Button.class, spec -> spec.withId("draw-3"));
    }

    @Test
    void groupsAreDealtTheTurnsStartedAndChanged() {
        enterIn(BlockKind.REHEARSE);

        _click(button("draw-3"));
        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(text("circles"))
                .contains("Gruppe 1", "Gruppe 2", "nicht verbunden")
                .contains(NAMES);
        _click(button("turns-start"));
        assertThat(text("circles-stand")).isEqualTo("Durchgang 1 von 3");
        _click(button("turn-next"));

        assertThat(text("circles-stand")).isEqualTo("Durchgang 2 von 3");
        assertThat(circles().turn()).isEqualTo(2);
    }

    @Test
    void aShuffleInTheMiddleOfATurnIsAskedAbout() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));
        _click(button("draw-2"));
        assertThat(circles().list()).hasSize(3);
        _click(button("turns-start"));

        _click(button("draw-3"));

        assertThat(circles().drawing()).isEqualTo(2);
        assertThat(_find(Confirm.class)).hasSize(1);
    }

    @Test
    void beginningAgainInTheMiddleOfATurnIsAskedAbout() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));
        _click(button("turns-start"));
        _click(button("turn-next"));

        _click(button("turns-start"));

        assertThat(circles().turn()).isEqualTo(2);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(circles().turn()).isEqualTo(1);
    }

    /// The others wait for somebody with that part.
    @Test
    void whoIsAwayKeepsTheirPartOnTheCoachsScreen() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));

        _click(button("turns-start"));

        assertThat(text("circles")).contains("fragt · nicht verbunden", "schaut zu · nicht verbunden");
    }

    /// Or the focus would be gone with the button that had it.
    @Test
    void aPhoneThatWakesAndSomebodyWhoComesChangeOnlyTheirOwnRow() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));
        var buttons = room.scene().seats().stream()
                .map(seat -> button("circle-" + seat.id().value()))
                .toList();
        assertThat(text("circles")).containsPattern("Yolanda\\s*nicht verbunden");

        presence.enter(room.workshop.id(), seat("Yolanda"));
        eventually(() -> assertThat(text("circles")).doesNotContainPattern("Yolanda\\s*nicht verbunden"));
        room.join("Kofi");
        eventually(() -> assertThat(text("circles")).contains("Kofi"));

        assertThat(buttons).allMatch(Component::isAttached);
        assertThat(button("circle-" + seat("Yolanda").value())).isIn(buttons);
    }

    /// A row that stayed does not act on an overtaken picture.
    @Test
    void whoStayedInTheirRowIsMovedFromTheNewestPicture() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));
        room.join("Kofi");
        eventually(() -> assertThat(text("circles")).contains("Kofi"));

        _click(button("circle-" + seat("Xaver").value()));
        _click(button("to-circle-0"));

        assertThat(circles().outside()).containsExactly(seat("Xaver"));
    }

    @Test
    void onePersonIsMovedByButton() {
        enterIn(BlockKind.REHEARSE);
        _click(button("draw-3"));
        var xaver = seat("Xaver");
        var to = circles().of(xaver).orElseThrow().number() == 1 ? 2 : 1;

        _click(button("circle-" + xaver.value()));
        _click(button("to-circle-" + to));
        assertThat(circles().of(xaver)).map(Circle::number).contains(to);
        _click(button("circle-" + xaver.value()));
        _click(button("to-circle-0"));

        assertThat(circles().outside()).containsExactly(xaver);
        assertThat(text("circles")).contains("In keiner Gruppe");
    }

    @Test
    void whatAnotherCoachHasDealtIsNotDealtOver() {
        enterIn(BlockKind.REHEARSE);
        rehearsing.draw(room.workshop.id(), room.coach, led.current().id(), 0, 2);

        _click(button("draw-3"));

        assertThat(text("notice")).startsWith("Das hat schon jemand gemacht.");
        assertThat(circles().list()).hasSize(3);
        assertThat(text("circles")).contains("Gruppe 3");
    }

    @Test
    void oneAloneCannotBeDealt() {
        room = rooms.open("Xaver");
        led = Led.of(planning, leading, room);
        enterIn(BlockKind.REHEARSE);

        assertThat(text("circles-stand")).isEqualTo("Für Gruppen braucht es mindestens zwei im Raum.");
        assertThat(button("draw-3").isEnabled()).isFalse();
    }

    private void enterIn(BlockKind kind) {
        led.plan(kind).next();
        enter(room);
    }

    private Circles circles() {
        return room.scene().circles();
    }

    private ParticipantId seat(String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow().id();
    }
}
