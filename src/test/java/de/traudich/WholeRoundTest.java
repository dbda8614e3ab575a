package de.traudich;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From opening the doors to the answer that comes three days later.
@DatabaseTest
class WholeRoundTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    MutableClock clock;

    @Test
    void aRoundGoesFromExpectingToTheAnswerThatComesDaysLater() {
        var room = rooms.open("Miriam", "Emil").predicting();
        var miriam = room.asker("Miriam");
        var emil = room.asker("Emil");
        assertThat(miriam.expect(20, 70)).isEqualTo(SAVED);
        assertThat(emil.expect(40, 50)).isEqualTo(SAVED);
        assertThat(hosting.startAsking(room.workshop.id(), room.round().id(), room.coach, Duration.ofMinutes(10)))
                .isTrue();

        goAndAsk(miriam);
        answer(miriam, Outcome.YES, 20);
        assertThat(miriam.learn("Fragen kostet nichts.", true)).isEqualTo(SAVED);
        goAndAsk(emil);
        assertThat(emil.waiting()).isEqualTo(SAVED);
        assertThat(room.ended().round().phase()).isEqualTo(Phase.ENDED);
        revealEverything(room);
        assertThat(hosting.close(room.workshop.id(), room.coach)).isTrue();
        clock.advance(Duration.ofDays(3));
        answer(emil, Outcome.NO, 30);

        thenTheRoomKnows(room.scene());
    }

    private void thenTheRoomKnows(Scene scene) {
        var tally = scene.tally(scene.round());
        assertThat(tally.answered()).isEqualTo(2);
        assertThat(tally.waiting()).isZero();
        assertThat(tally.expected()).hasValue(30);
        assertThat(tally.fearBefore()).hasValue(60);
        assertThat(tally.fearAfter()).hasValue(25);
        assertThat(scene.quotes(false)).extracting(Scene.Quote::text).containsExactly("Fragen kostet nichts.");
    }

    private static void goAndAsk(Asker asker) {
        assertThat(asker.setOff()).isEqualTo(SAVED);
        assertThat(asker.ask().stage()).isEqualTo(Stage.SET_OFF);
        assertThat(asker.asked()).isEqualTo(SAVED);
        assertThat(asker.ask().stage()).isEqualTo(Stage.ASKED);
    }

    private static void answer(Asker asker, Outcome outcome, int fear) {
        assertThat(asker.report(outcome)).isEqualTo(SAVED);
        assertThat(asker.fearAfter(fear)).isEqualTo(SAVED);
        assertThat(asker.ask().stage()).isEqualTo(Stage.ANSWERED);
    }

    private void revealEverything(Room room) {
        for (int step = 1; step < Reveal.values().length; step++) {
            assertThat(hosting.reveal(room.workshop.id(), room.round(), room.coach))
                    .isTrue();
        }
        assertThat(room.round().reveal()).isEqualTo(Reveal.FEAR);
        assertThat(hosting.reveal(room.workshop.id(), room.round(), room.coach)).isFalse();
    }
}
