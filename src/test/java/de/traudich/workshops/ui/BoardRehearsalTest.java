package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Turning;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A rehearsal on the wall: groups by number, whose turn it is, and nobody's name.
class BoardRehearsalTest extends ViewTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe", "Friedrun"};

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Turning turning;

    @Test
    void theWallShowsGroupsByNumberAndTheTurnWithoutNames() {
        var room = rooms.open(NAMES);
        var led = Led.of(planning, leading, room).plan(BlockKind.REHEARSE);
        led.next();
        var id = room.workshop.id();
        rehearsing.draw(id, room.coach, led.current().id(), 0, 3);
        UI.getCurrent().navigate("board/" + room.workshop.boardToken());
        assertThat(wall()).contains("Dein Handy zeigt dir deine Gruppe").doesNotContain(NAMES);

        turning.start(id, room.coach, led.current().id(), 0);

        PhoneTest.eventually(() -> assertThat(wall())
                .contains("Durchgang 1 von 4", "In jeder Gruppe fragt eine Person", "1", "2")
                .doesNotContain(NAMES));
    }

    @Test
    void theClockOnTheWallIsThatOfTheTurn() {
        var room = rooms.open(NAMES);
        var led = Led.of(planning, leading, room).plan(BlockKind.REHEARSE);
        var block = led.next();
        rehearsing.draw(room.workshop.id(), room.coach, block.id(), 0, 3);
        turning.start(room.workshop.id(), room.coach, block.id(), 0);

        var picture = BoardBlock.of(room.scene(), ZoneId.of("Europe/Berlin")).orElseThrow();

        assertThat(picture).isInstanceOfSatisfying(BoardBlock.Rehearsal.class, rehearsal -> {
            assertThat(rehearsal.groups()).extracting(BoardBlock.Group::people).containsExactly(4, 3);
            assertThat(rehearsal.head().timer().endsAt())
                    .isEqualTo(Objects.requireNonNull(block.timer().endsAt()).minusSeconds(225));
        });
    }

    /// Twice the same would leave no room for the groups.
    @Test
    void whatTheBlockSaysTheWallDoesNotSayAgain() {
        var room = rooms.open(NAMES);
        var led = Led.of(planning, leading, room).plan(BlockKind.REHEARSE, "Proben", "Eine fragt, eine wird gefragt.");
        var block = led.next();
        rehearsing.draw(room.workshop.id(), room.coach, block.id(), 0, 3);
        turning.start(room.workshop.id(), room.coach, block.id(), 0);

        UI.getCurrent().navigate("board/" + room.workshop.boardToken());

        assertThat(wall())
                .contains("Eine fragt, eine wird gefragt.", "Durchgang 1 von 4")
                .doesNotContain("In jeder Gruppe fragt eine Person");
    }

    private static String wall() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
