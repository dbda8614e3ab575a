package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.workshops.Answering;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.ui.BoardHindsight.Guessed;
import de.traudich.workshops.ui.BoardPicture.Comparison;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A reveal is held against the round before, and against what the room guessed; each only from five people on.
class BoardHindsightTest extends ViewTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe"};

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    private Room room;
    private Led led;

    @BeforeEach
    void aRoomThatGuessesAsksAndReveals() {
        room = rooms.open(NAMES);
        led = Led.of(planning, leading, room).plan(BlockKind.GUESS, BlockKind.REVEAL, BlockKind.REVEAL);
    }

    @Test
    void theGuessOfTheRoomMeetsRealityOnceItIsCompared() {
        guess(3, 4, 4, 5, 4);
        round(5, 1);
        led.to(BlockKind.REVEAL);

        reveal(Reveal.EXPECTED);
        assertThat(hindsight().isEmpty()).isTrue();
        reveal(Reveal.COMPARED);

        assertThat(hindsight().guessed()).contains(new Guessed(4, 8));
        assertThat(wall()).contains("Ihr habt4von 10 geschätzt, es waren8von 10.");
    }

    @Test
    void fourGuessesAreNotHeldAgainstAnything() {
        guess(3, 4, 4, 5);
        round(5, 1);
        led.to(BlockKind.REVEAL);

        reveal(Reveal.COMPARED);

        assertThat(hindsight().isEmpty()).isTrue();
    }

    @Test
    void theSecondRoundStandsBesideTheFirst() {
        round(1, 5);
        reveal(Reveal.COMPARED);
        assertThat(hindsight().before()).isEmpty();
        round(5, 1);

        reveal(Reveal.COMPARED);

        assertThat(hindsight().before()).contains(new Comparison(1, 40, 17));
        assertThat(wall()).contains("Runde 1:40%erwartet,17%Ja gesagt.");
    }

    @Test
    void aRoundThatWasNeverRevealedStaysCovered() {
        round(5, 1);
        round(5, 1);

        reveal(Reveal.COMPARED);

        assertThat(hindsight().before()).isEmpty();
    }

    private void guess(int... values) {
        led.to(BlockKind.GUESS);
        for (int i = 0; i < values.length; i++) {
            answering.rate(
                    room.workshop.id(),
                    led.current().id(),
                    room.person(NAMES[i]).id(),
                    values[i]);
        }
    }

    /// So many yes and so many no, each expected with 40 per cent.
    private void round(int yes, int no) {
        room.predicting();
        for (var name : NAMES) room.asker(name).expect(40, 60);
        room.startAsking();
        for (int i = 0; i < yes + no; i++) {
            room.asker(NAMES[i]).answered(i < yes ? Outcome.YES : Outcome.NO);
        }
        room.ended();
    }

    private void reveal(Reveal step) {
        while (room.round().reveal() != step) {
            assertThat(hosting.reveal(room.workshop.id(), room.round(), room.coach))
                    .isTrue();
        }
    }

    private BoardHindsight hindsight() {
        return ((Revealing) BoardPicture.of(room.scene(), ZoneOffset.UTC)).hindsight();
    }

    private String wall() {
        UI.getCurrent().navigate("board/" + room.workshop.boardToken());
        return _get(Main.class).getElement().getTextRecursively();
    }
}
