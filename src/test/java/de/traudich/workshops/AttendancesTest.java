package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Workshops as one participant remembers them.
@DatabaseTest
class AttendancesTest {

    @Autowired
    Cast cast;

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Attendances attendances;

    @Autowired
    MutableClock clock;

    @Test
    void everyRoundIsThereWithTheOwnAskAlone() {
        var room = rooms.open("Miriam", "Emil").asking();
        room.asker("Miriam").answered(Outcome.YES);
        room.asker("Emil").answered(Outcome.NO);
        room.ended();

        var mine = attendances.of(room.person("Miriam"));

        assertThat(mine).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Einfach fragen");
            assertThat(one.turns()).singleElement().satisfies(turn -> {
                assertThat(turn.exercise().code()).isEqualTo("E01");
                assertThat(Objects.requireNonNull(turn.ask()).outcome()).isEqualTo(Outcome.YES);
                assertThat(turn.open()).isFalse();
            });
        });
    }

    @Test
    void whatIsStillOpenCanBeEntered() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").asked();

        var turn = attendances.of(room.person("Miriam")).getFirst().turns().getFirst();

        assertThat(Objects.requireNonNull(turn.ask()).stage()).isEqualTo(Stage.ASKED);
        assertThat(turn.open()).isTrue();
    }

    @Test
    void aRoundBeforeTheyCameHasNoAskAndALobbyHasNoRound() {
        var room = rooms.open("Emil").asking().ended();
        room.join("Miriam");
        var other = rooms.open("Kofi");

        var turn = attendances.of(room.person("Miriam")).getFirst().turns().getFirst();

        assertThat(turn.ask()).isNull();
        assertThat(attendances.of(other.person("Kofi")).getFirst().turns()).isEmpty();
    }

    @Test
    void theNewestIsFirstAndNobodyElsesIsThere() {
        var coach = cast.coach("Ute");
        var miriam = cast.coachee(coach, "Miriam");
        var first = rooms.open(coach);
        first.join(miriam);
        clock.advance(Duration.ofDays(1));
        var second = rooms.open(coach);
        second.join(miriam);
        rooms.open(coach, "Emil");

        assertThat(attendances.of(miriam))
                .extracting(Attendance::workshop)
                .containsExactly(second.workshop.id(), first.workshop.id());
    }
}
