package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whose turn it is in a room that rehearses.
class TurningTest extends RehearsalTest {

    @Test
    void turnsShareTheTimeThatIsLeftAndChangeOnce() {
        draw(room, 3);
        assertThat(start(0)).isTrue();
        assertThat(start(0)).isFalse();
        assertThat(circles().turns()).isEqualTo(3);
        assertThat(left()).isEqualTo(Duration.ofSeconds(100));

        clock.advance(Duration.ofSeconds(40));
        var turned = AtOnce.times(2, _ -> turning.next(room.workshop.id(), room.coach, block(), 1));

        assertThat(turned).containsExactlyInAnyOrder(true, false);
        assertThat(circles().turn()).isEqualTo(2);
        assertThat(left()).isEqualTo(Duration.ofSeconds(130));
        assertThat(turning.next(room.workshop.id(), room.coach, block(), 2)).isTrue();
        assertThat(turning.next(room.workshop.id(), room.coach, block(), 3)).isFalse();
    }

    @Test
    void turnsThatBeginAfterTheTimeOfTheBlockHaveItOnceMore() {
        draw(room, 3);
        var planned = led.current().planned();
        clock.advance(planned.plusMinutes(2));

        assertThat(start(0)).isTrue();

        assertThat(led.current().timer().left(clock.instant())).isEqualTo(planned);
        assertThat(left()).isEqualTo(planned.dividedBy(3));
    }

    @Test
    void whoComesInTheFirstTurnIntoFullCirclesAsksInTheFourth() {
        draw(room, 3);
        start(0);
        var left = left();

        room.join("Kofi");

        assertThat(circles().turns()).isEqualTo(4);
        assertThat(left()).isBetween(left, left.plusSeconds(3));
        for (int seen = 1; seen < 4; seen++) {
            assertThat(turning.next(room.workshop.id(), room.coach, block(), seen))
                    .isTrue();
        }
        assertThat(circles().of(seat("Kofi")).orElseThrow().part(seat("Kofi"), 4))
                .isEqualTo(Part.ASKS);
    }

    @Test
    void whereSomebodyLeftBeforeTheFirstTurnTheOthersAskInAsManyTurns() {
        draw(room, 3);
        room.join("Kofi");
        var four = circles().of(seat("Kofi")).orElseThrow();
        move(circles().version(), four.people().get(1), 0);

        start(0);

        var three = circles().of(seat("Kofi")).orElseThrow();
        assertThat(three.people())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, circles().turns())
                                .mapToObj(turn -> three.people().stream()
                                        .filter(who -> three.part(who, turn) == Part.ASKS)
                                        .findFirst()
                                        .orElseThrow())
                                .toList());
        assertThat(circles().takenOut()).containsExactly(four.people().get(1));
    }
}
