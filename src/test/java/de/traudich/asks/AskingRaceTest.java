package de.traudich.asks;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.shared.CommandId;
import de.traudich.workshops.Hosting;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two at the same moment: the database decides, nobody sees an error.
@DatabaseTest
class AskingRaceTest {

    private static final Kept ALREADY = new Kept.Already(Stage.ANSWERED);

    @Autowired
    MutableClock clock;

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    JdbcClient db;

    @RepeatedTest(10)
    void ofTwoTabsThatReportOneIsKeptAndTheOtherIsTold() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        var kept = AtOnce.both(() -> miriam.report(Outcome.YES), () -> miriam.report(Outcome.NO));

        assertThat(kept).containsExactlyInAnyOrder(SAVED, ALREADY);
        assertThat(miriam.ask().outcome()).isEqualTo(kept.getFirst().equals(SAVED) ? Outcome.YES : Outcome.NO);
    }

    @Test
    void tenTabsWithDifferentOutcomesKeepOne() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");

        var kept = AtOnce.times(10, number -> miriam.report(Outcome.values()[number % 6]));

        assertThat(kept).containsOnlyOnce(SAVED);
        assertThat(kept).filteredOn(ALREADY::equals).hasSize(9);
    }

    @Test
    void theSameCommandTenTimesCountsOnce() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        var command = CommandId.next();

        var kept = AtOnce.times(10, _ -> miriam.asking().report(command, miriam.id(), miriam.who(), Outcome.YES));

        assertThat(kept).containsOnly(SAVED);
        assertThat(commands(miriam.id())).isEqualTo(1);
    }

    @Test
    void anOldCommandThatComesAgainDoesNotOverwriteANewerOne() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        var first = CommandId.next();
        miriam.asking().learn(first, miriam.id(), miriam.who(), "eins", false);
        miriam.learn("zwei", false);

        assertThat(miriam.asking().learn(first, miriam.id(), miriam.who(), "eins", false))
                .isEqualTo(SAVED);
        assertThat(miriam.ask().learned()).isEqualTo("zwei");
    }

    @RepeatedTest(5)
    void aReportInTheLastSecondIsKeptWhoeverIsFirst() {
        var room = rooms.open("Miriam").asking();
        var miriam = room.asker("Miriam");
        var round = room.round().id();

        AtOnce.both(() -> miriam.report(Outcome.YES), () -> hosting.end(room.workshop.id(), round, room.coach));

        assertThat(miriam.ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(room.scene().tally(room.round()).answered()).isEqualTo(1);
    }

    @Test
    void aWholeRoomReportsAtOnceAndNothingIsLost() {
        var names = IntStream.range(0, 20).mapToObj(number -> "Gast " + number).toArray(String[]::new);
        var room = rooms.open(names).asking();
        var people = List.of(names).stream().map(room::asker).toList();

        AtOnce.times(20, number -> people.get(number).report(Outcome.YES));

        assertThat(room.scene().tally(room.round()).count(Outcome.YES)).isEqualTo(20);
    }

    @Test
    void predictingAndTheStartOfTheAskingNeverLeaveAnAskHalf() {
        var room = rooms.open("Miriam").predicting();
        var miriam = room.asker("Miriam");

        AtOnce.both(() -> miriam.expect(20, 70), () -> room.startAsking());

        assertThat(miriam.ask().prediction()).isNotNull();
        assertThat(miriam.ask().held()).isFalse();
    }

    private int commands(AskId ask) {
        return db.sql("select count(*) from ask_command where ask_id = ?")
                .param(ask.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void anOldCommandIsForgottenAYoungOneIsNot() {
        var miriam = rooms.open("Miriam").asking().asker("Miriam");
        miriam.expect(20, 70);
        clock.advance(Duration.ofDays(5));
        miriam.setOff();
        clock.advance(Duration.ofDays(3));

        miriam.asking().forgetCommands();

        assertThat(db.sql("select count(*) from ask_command where ask_id = :ask")
                        .param("ask", miriam.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
