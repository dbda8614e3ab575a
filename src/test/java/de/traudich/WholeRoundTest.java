package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Stage;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
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

    private static final Kept SAVED = new Kept.Saved();

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    MutableClock clock;

    @Test
    void aRoundGoesFromExpectingToTheAnswerThatComesDaysLater() {
        var room = rooms.open("Miriam", "Emil").predicting();
        expect(room, "Miriam", 20, 70);
        expect(room, "Emil", 40, 50);
        assertThat(hosting.startAsking(room.workshop.id(), room.round().id(), room.coach, Duration.ofMinutes(10)))
                .isTrue();

        goAndAsk(room, "Miriam");
        answer(room, "Miriam", Outcome.YES, 20);
        learn(room, "Miriam", "Fragen kostet nichts.");
        goAndAsk(room, "Emil");
        wait(room, "Emil");
        assertThat(room.ended().round().phase()).isEqualTo(Phase.ENDED);
        revealEverything(room);
        assertThat(hosting.close(room.workshop.id(), room.coach)).isTrue();
        clock.advance(Duration.ofDays(3));
        answer(room, "Emil", Outcome.NO, 30);

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

    private void expect(Room room, String name, int chance, int fear) {
        var prediction = new Prediction(new Percent(chance), new Fear(fear));
        assertThat(asking.predict(
                        CommandId.next(), room.askId(name), room.person(name).id(), prediction))
                .isEqualTo(SAVED);
        assertThat(room.ask(name).prediction()).isEqualTo(prediction);
    }

    private void goAndAsk(Room room, String name) {
        var who = room.person(name).id();
        assertThat(asking.setOff(CommandId.next(), room.askId(name), who)).isEqualTo(SAVED);
        assertThat(room.ask(name).stage()).isEqualTo(Stage.SET_OFF);
        assertThat(asking.asked(CommandId.next(), room.askId(name), who)).isEqualTo(SAVED);
        assertThat(room.ask(name).stage()).isEqualTo(Stage.ASKED);
    }

    private void answer(Room room, String name, Outcome outcome, int fear) {
        var who = room.person(name).id();
        assertThat(asking.report(CommandId.next(), room.askId(name), who, outcome))
                .isEqualTo(SAVED);
        assertThat(asking.fearAfter(CommandId.next(), room.askId(name), who, new Fear(fear)))
                .isEqualTo(SAVED);
        assertThat(asks.get(room.askId(name), who).stage()).isEqualTo(Stage.ANSWERED);
    }

    private void wait(Room room, String name) {
        assertThat(asking.waiting(
                        CommandId.next(), room.askId(name), room.person(name).id()))
                .isEqualTo(SAVED);
        assertThat(room.ask(name).stage()).isEqualTo(Stage.WAITING);
    }

    private void learn(Room room, String name, String learned) {
        assertThat(asking.learn(
                        CommandId.next(), room.askId(name), room.person(name).id(), learned, true))
                .isEqualTo(SAVED);
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
