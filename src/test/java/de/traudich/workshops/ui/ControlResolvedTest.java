package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Room;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Commitment;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Of commitments the coach sees how many, and only from those who show it, what.
class ControlResolvedTest extends ControlRoomTest {

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Committing committing;

    @Autowired
    Buddying buddying;

    private Room room;
    private Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open("Xaver", "Yolanda", "Zenobia");
        led = Led.of(planning, leading, room).plan(BlockKind.COMMIT, BlockKind.PAUSE);
        led.next();
    }

    @Test
    void howManyIsSaidAndNothingElse() {
        resolve("Xaver", "Die Chefin");
        enter(room);
        assertThat(text("resolved-count")).isEqualTo("1 von 3 hat sich etwas vorgenommen");

        resolve("Yolanda", "Den Nachbarn");
        pair();

        eventually(() -> assertThat(text("resolved-count")).isEqualTo("2 von 3 haben sich etwas vorgenommen"));
        eventually(() -> assertThat(text("paired")).startsWith("2 Personen haben sich zusammengetan."));
        assertThat(section()).doesNotContain("Chefin", "Nachbarn", "Xaver", "Yolanda");
    }

    @Test
    void whatIsShownIsReadOnAPressAndGoneWhenTheRoomGoesOn() {
        resolve("Xaver", "Die Chefin");
        resolve("Yolanda", "Den Nachbarn");
        committing.show(
                room.workshop.id(), led.current().id(), room.person("Xaver").id(), true);
        enter(room);

        _click(button("resolved-look"));
        assertThat(section()).contains("Xaver", "Die Chefin").doesNotContain("Nachbarn", "Yolanda");
        committing.show(
                room.workshop.id(), led.current().id(), room.person("Xaver").id(), false);
        _click(button("resolved-look"));
        assertThat(section())
                .contains("Gerade zeigt dir niemand einen Vorsatz.")
                .doesNotContain("Chefin");
        led.next();

        eventually(() -> assertThat(section()).isEmpty());
    }

    private void resolve(String name, String whom) {
        committing.keep(
                room.workshop.id(),
                led.current().id(),
                room.person(name),
                Commitment.Words.NONE,
                new Commitment.Words(whom, null, "wenn", "dann heimlich"));
    }

    private void pair() {
        var xaver = room.person("Xaver").id();
        var yolanda = room.person("Yolanda").id();
        buddying.offer(
                room.workshop.id(),
                xaver,
                room.scene().seat(yolanda).orElseThrow().id());
        buddying.accept(
                room.workshop.id(),
                yolanda,
                room.scene().seat(xaver).orElseThrow().id());
    }

    private static String section() {
        return _get(ControlResolved.class).getElement().getTextRecursively();
    }
}
