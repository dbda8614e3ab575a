package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who the coach looks at, and why.
@DatabaseTest
class RadarTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Calling calling;

    @Autowired
    MutableClock clock;

    @Test
    void aQuietRoomHasNobodyOnTheRadar() {
        var room = rooms.open("Miriam").asking();

        assertThat(reasons(room)).isEmpty();
    }

    @Test
    void whoHasNotSetOffAfterFiveMinutes() {
        var room = rooms.open("Miriam", "Kofi").asking();
        room.asker("Kofi").setOff();
        clock.advance(Radar.NOBODY_CHOSEN.minusSeconds(1));
        assertThat(reasons(room)).isEmpty();

        clock.advance(Duration.ofSeconds(1));

        assertThat(signals(room)).singleElement().satisfies(signal -> {
            assertThat(signal.name()).isEqualTo("Miriam");
            assertThat(signal.reason()).isEqualTo(Radar.Reason.NOBODY_CHOSEN);
            assertThat(signal.fact()).isEqualTo(5);
        });
    }

    @Test
    void whoIsOutForLongOrAfterTheEndWithoutAReport() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").setOff();
        clock.advance(Radar.NOTHING_REPORTED.minusSeconds(1));
        assertThat(reasons(room)).isEmpty();

        room.ended();

        assertThat(reasons(room)).containsExactly(Radar.Reason.NOTHING_REPORTED);
    }

    @Test
    void threeNoesInARowAreSeenUntilAYes() {
        var room = rooms.open("Miriam");
        for (int round = 0; round < 3; round++) {
            room.asking().asker("Miriam").answered(Outcome.NO);
            assertThat(reasons(room)).hasSize(round == 2 ? 1 : 0);
            room.ended();
        }
        room.asking().asker("Miriam").answered(Outcome.YES);

        assertThat(reasons(room)).isEmpty();
    }

    @Test
    void aHighFearCountsOnlyWhereItIsShared() {
        var room = rooms.open("Miriam", "Kofi").predicting();
        room.asker("Miriam").expect(30, 80);
        room.asker("Kofi").expect(30, 90);
        room.asker("Kofi").show(Visibility.ONLY_ME);

        assertThat(signals(room)).extracting(Radar.Signal::name).containsExactly("Miriam");
        assertThat(signals(room)).extracting(Radar.Signal::fact).containsExactly(80);
    }

    @Test
    void whoCallsComesFirst() {
        var room = rooms.open("Miriam", "Kofi").predicting();
        room.asker("Miriam").expect(30, 95);
        calling.forHelp(room.workshop.id(), room.person("Kofi").id());

        assertThat(reasons(room)).containsExactly(Radar.Reason.HELP, Radar.Reason.FEAR);
    }

    private List<Radar.Reason> reasons(Room room) {
        return signals(room).stream().map(Radar.Signal::reason).toList();
    }

    private List<Radar.Signal> signals(Room room) {
        return Radar.of(room.scene(), clock.instant()).signals();
    }
}
