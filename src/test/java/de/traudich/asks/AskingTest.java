package de.traudich.asks;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The journey of an ask: what is kept when, and what is refused with which word.
@DatabaseTest
class AskingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void everyStepIsKeptWithItsMoment() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        miriam.expect(20, 70);
        clock.advance(Duration.ofMinutes(1));
        miriam.setOff();
        var setOff = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        miriam.answered(Outcome.PARTLY);
        miriam.fearAfter(30);

        var ask = miriam.ask();
        assertThat(ask.prediction()).isEqualTo(new Prediction(new Percent(20), new Fear(70)));
        assertThat(ask.setOffAt()).isEqualTo(setOff).isEqualTo(ask.lockedAt());
        assertThat(ask.askedAt()).isEqualTo(clock.instant()).isEqualTo(ask.answeredAt());
        assertThat(ask.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(ask.fearAfter()).isEqualTo(new Fear(30));
    }

    @ParameterizedTest
    @EnumSource(names = "NO_REPLY", mode = EnumSource.Mode.EXCLUDE)
    void everyReplyIsKept(Outcome outcome) {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        assertThat(miriam.report(outcome)).isEqualTo(SAVED);
        assertThat(miriam.ask().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNotToAskIsKept(NotAskedReason reason) {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        assertThat(miriam.notAsked(reason)).isEqualTo(SAVED);
        assertThat(miriam.ask().notAsked()).isEqualTo(reason);
    }

    @Test
    void anAskOfTheirOwnBeginsPrivateAnAskOfARoundWithItsHost() {
        var miriam = cast.coachee(cast.coach("Ute"), "Miriam");

        assertThat(cast.planned(miriam, "E01").ask().visibility()).isEqualTo(Visibility.ONLY_ME);
        assertThat(rooms.open("Emil").asking().asker("Emil").ask().visibility()).isEqualTo(Visibility.HOST);
    }

    @Test
    void beforeTheAskingStartsNothingCanBeReported() {
        var miriam = rooms.open("Miriam").predicting().asker("Miriam");
        var tooEarly = new Kept.TooEarly();

        assertThat(miriam.setOff()).isEqualTo(tooEarly);
        assertThat(miriam.asked()).isEqualTo(tooEarly);
        assertThat(miriam.report(Outcome.YES)).isEqualTo(tooEarly);
        assertThat(miriam.waiting()).isEqualTo(tooEarly);
        assertThat(miriam.fearAfter(10)).isEqualTo(tooEarly);
        assertThat(miriam.ask().stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void aRefusedTapMayBeTriedAgainWithTheSameCommand() {
        var room = rooms.open("Miriam").predicting();
        var miriam = room.asker("Miriam");
        var command = CommandId.next();

        assertThat(miriam.asking().setOff(command, miriam.id(), miriam.who())).isEqualTo(new Kept.TooEarly());
        room.startAsking();

        assertThat(miriam.asking().setOff(command, miriam.id(), miriam.who())).isEqualTo(SAVED);
        assertThat(miriam.ask().stage()).isEqualTo(Stage.SET_OFF);
    }

    @Test
    void aRoundThatEndsBeforeItStartedIsOver() {
        var room = rooms.open("Miriam").predicting();
        var miriam = room.asker("Miriam");
        room.ended();

        assertThat(miriam.report(Outcome.YES)).isEqualTo(new Kept.TooLate());
    }

    @Test
    void aReportArrivesUntilTheLastSecondOfTheGrace() {
        var room = rooms.open("Miriam", "Emil").asking();
        var miriam = room.asker("Miriam");
        var emil = room.asker("Emil");
        room.ended();

        clock.advance(Duration.ofSeconds(59));
        assertThat(miriam.report(Outcome.YES)).isEqualTo(SAVED);
        clock.advance(Duration.ofSeconds(1));
        assertThat(emil.report(Outcome.YES)).isEqualTo(new Kept.TooLate());
        assertThat(emil.waiting()).isEqualTo(new Kept.TooLate());
        assertThat(emil.ask().stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void whoSetOffBeforeTheEndMayReportMuchLater() {
        var room = rooms.open("Miriam", "Emil").asking();
        var miriam = room.asker("Miriam");
        var emil = room.asker("Emil");
        miriam.setOff();
        emil.setOff();
        room.ended();

        clock.advance(Duration.ofHours(2));

        assertThat(miriam.asked()).isEqualTo(SAVED);
        assertThat(emil.report(Outcome.YES)).isEqualTo(SAVED);
    }

    @Test
    void whoHasAskedMayAnswerMuchLater() {
        var room = rooms.open("Miriam", "Emil").asking();
        var miriam = room.asker("Miriam");
        var emil = room.asker("Emil");
        miriam.asked();
        emil.waiting();
        room.ended();

        clock.advance(Duration.ofDays(3));

        assertThat(miriam.report(Outcome.NO)).isEqualTo(SAVED);
        assertThat(emil.report(Outcome.YES)).isEqualTo(SAVED);
        assertThat(emil.fearAfter(10)).isEqualTo(SAVED);
    }

    @Test
    void aSecondReportIsToldWhatWasKept() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam").answered(Outcome.YES);

        assertThat(miriam.report(Outcome.NO)).isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(miriam.waiting()).isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(miriam.notAsked(NotAskedReason.FEAR)).isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(miriam.setOff()).isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(miriam.ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void whoHasNotAskedCannotReportUnlessTakenBack() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.notAsked(NotAskedReason.FEAR);

        assertThat(miriam.report(Outcome.YES)).isEqualTo(new Kept.Already(Stage.NOT_ASKED));
        assertThat(miriam.undo()).isEqualTo(SAVED);
        assertThat(miriam.report(Outcome.YES)).isEqualTo(SAVED);
    }

    @Test
    void thePredictionIsLockedWhenTheySetOff() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.expect(20, 70);
        miriam.setOff();

        assertThat(miriam.expect(99, 1)).isEqualTo(new Kept.Locked());
        assertThat(miriam.ask().prediction()).isEqualTo(new Prediction(new Percent(20), new Fear(70)));
    }

    @Test
    void theStartOfTheAskingBindsWhoHasPredicted() {
        var room = rooms.open("Miriam", "Emil").predicting();
        var miriam = room.asker("Miriam");
        miriam.expect(20, 70);
        room.startAsking();

        assertThat(miriam.expect(99, 1)).isEqualTo(new Kept.Locked());
        assertThat(room.asker("Emil").expect(30, 40)).isEqualTo(SAVED);
    }

    @Test
    void theDatabaseItselfLetsNobodyPolishAPrediction() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.expect(20, 70);
        miriam.setOff();

        for (var polish : new String[] {"chance = 99", "fear_before = null", "locked_at = null"}) {
            assertThatThrownBy(() -> db.sql("update ask set " + polish + " where id = ?")
                            .param(miriam.id().value())
                            .update())
                    .hasMessageContaining("the prediction is locked");
        }
        assertThat(miriam.ask().prediction()).isEqualTo(new Prediction(new Percent(20), new Fear(70)));
    }

    @Test
    void anOpeningIsKeptUntilTheyHaveAsked() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        assertThat(open(miriam, " Guten Tag,\r\nhaben Sie kurz Zeit? ")).isEqualTo(SAVED);
        miriam.asked();

        assertThat(open(miriam, "zu spät")).isEqualTo(new Kept.Already(Stage.ASKED));
        assertThat(miriam.ask().opening()).isEqualTo("Guten Tag,\nhaben Sie kurz Zeit?");
    }

    private static Kept open(Asker asker, String opening) {
        return asker.asking().open(asker.id(), asker.who(), opening);
    }
}
