package de.traudich.asks;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Taking a report back: half a minute, and to where they were before.
@DatabaseTest
class UndoTest {

    private static final Kept TOO_LATE = new Kept.TooLate();

    @Autowired
    Room.Rooms rooms;

    @Autowired
    MutableClock clock;

    @Test
    void aReportCanBeTakenBackForHalfAMinute() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.asked();
        clock.advance(Duration.ofMinutes(1));
        miriam.report(Outcome.YES);
        miriam.fearAfter(30);

        clock.advance(Duration.ofSeconds(30));

        assertThat(miriam.undo()).isEqualTo(SAVED);
        assertThat(miriam.ask().stage()).isEqualTo(Stage.ASKED);
        assertThat(miriam.ask().fearAfter()).isNull();
        assertThat(miriam.report(Outcome.NO)).isEqualTo(SAVED);
    }

    @Test
    void afterThatItStands() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam").answered(Outcome.YES);

        clock.advance(Duration.ofSeconds(31));

        assertThat(miriam.undo()).isEqualTo(TOO_LATE);
        assertThat(miriam.ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void aMistakenTapLeavesNoAskBehind() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.report(Outcome.YES);

        miriam.undo();

        assertThat(miriam.ask().askedAt()).isNull();
        assertThat(miriam.notAsked(NotAskedReason.NO_OPPORTUNITY)).isEqualTo(SAVED);
    }

    @Test
    void whoTakesBackAfterTheGraceMayStillCorrect() {
        var room = rooms.open("Miriam").asking();
        var miriam = room.asker("Miriam");
        room.ended();
        clock.advance(Duration.ofSeconds(50));
        miriam.report(Outcome.YES);

        clock.advance(Duration.ofSeconds(20));

        assertThat(miriam.undo()).isEqualTo(SAVED);
        assertThat(miriam.report(Outcome.PARTLY)).isEqualTo(SAVED);
    }

    @Test
    void anAnswerTakenBackWaitsAgain() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.waiting();
        clock.advance(Duration.ofDays(2));
        miriam.report(Outcome.YES);

        miriam.undo();

        assertThat(miriam.ask().stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void waitingCanBeTakenBackToo() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.setOff();
        clock.advance(Duration.ofMinutes(1));
        miriam.waiting();

        miriam.undo();

        assertThat(miriam.ask().stage()).isEqualTo(Stage.SET_OFF);
    }

    @Test
    void whatWasNeverReportedCannotBeTakenBack() {
        assertThat(rooms.open("Miriam").asking().asker("Miriam").undo()).isEqualTo(TOO_LATE);
    }

    @Test
    void thePredictionStaysLocked() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.expect(20, 70);
        miriam.report(Outcome.YES);

        miriam.undo();

        assertThat(miriam.expect(90, 10)).isEqualTo(new Kept.Locked());
    }
}
