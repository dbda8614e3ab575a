package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Parts change in step, and who comes or goes disturbs nobody else.
class CirclesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final List<ParticipantId> people =
            Stream.generate(() -> new ParticipantId(Ids.next())).limit(9).toList();

    @Test
    void inThreeTurnsEverybodyAsksIsAskedAndObservesOnce() {
        var circle = dealt(3).list().getFirst();

        for (var who : circle.people()) {
            assertThat(List.of(circle.part(who, 1), circle.part(who, 2), circle.part(who, 3)))
                    .containsExactlyInAnyOrder(Part.ASKS, Part.ASKED, Part.OBSERVES);
        }
        assertThat(circle.part(people.getFirst(), 1)).isEqualTo(Part.ASKS);
    }

    @Test
    void aPairTakesTurnsAndOfFourTwoObserve() {
        var circles = dealt(2, 4);
        var pair = circles.list().getFirst();
        var four = circles.list().getLast();

        assertThat(circles.turnsNeeded()).isEqualTo(4);
        assertThat(Stream.of(1, 2, 3, 4).map(turn -> pair.part(people.getFirst(), turn)))
                .containsExactly(Part.ASKS, Part.ASKED, Part.ASKS, Part.ASKED);
        assertThat(four.people().stream().map(who -> four.part(who, 1)))
                .containsExactly(Part.ASKS, Part.ASKED, Part.OBSERVES, Part.OBSERVES);
        assertThat(four.people().stream()
                        .filter(who -> Stream.of(1, 2, 3, 4).anyMatch(turn -> four.part(who, turn) == Part.ASKS)))
                .hasSize(4);
    }

    @Test
    void whoComesJoinsTheSmallestCircleAndTheOthersStay() {
        var before = turning(2, dealt(3, 2, 3));
        var late = people.getLast();

        var after = before.arrived(late);

        assertThat(after.of(late)).map(Circle::number).contains(2);
        assertThat(after.list().getFirst()).isEqualTo(before.list().getFirst());
        assertThat(after.list().getLast()).isEqualTo(before.list().getLast());
        assertThat(parts(after, 2, people.subList(3, 5))).isEqualTo(parts(before, 2, people.subList(3, 5)));
        assertThat(parts(after, 2, List.of(late))).containsExactly(Part.OBSERVES);
        assertThat(parts(after, 3, List.of(late))).containsExactly(Part.ASKS);
    }

    @Test
    void whoComesIntoAFullCircleAsksTooInATurnMore() {
        var before = turning(1, dealt(3, 3));
        var block = new Timer(NOW.plusSeconds(720), null);
        var late = people.getLast();

        var after = before.arrived(late);

        assertThat(after.turns()).isEqualTo(4);
        assertThat(Stream.of(1, 2, 3, 4)
                        .map(turn -> after.of(late).orElseThrow().part(late, turn)))
                .endsWith(Part.ASKS);
        assertThat(after.turnTimer(block)).isEqualTo(before.turnTimer(block));
        assertThat(turning(3, before).arrived(late).turns()).isEqualTo(3);
    }

    @Test
    void whoTakesThePlaceOfSomebodyWhoLeftNeedsNoTurnMore() {
        var before = turning(1, dealt(3, 3)).left(people.get(1));
        var late = people.getLast();

        var after = before.arrived(late);

        assertThat(after.turns()).isEqualTo(3);
        assertThat(parts(after, 2, List.of(late))).containsExactly(Part.ASKS);
    }

    @Test
    void whoeverAsksGoesOnAskingWhenAnotherOneLeaves() {
        var before = turning(2, dealt(3, 3));
        var asking = people.get(1);
        assertThat(parts(before, 2, List.of(asking))).containsExactly(Part.ASKS);

        var after = before.left(people.get(0));

        assertThat(parts(after, 2, people.subList(1, 3))).containsExactly(Part.ASKS, Part.ASKED);
        assertThat(after.list().getLast()).isEqualTo(before.list().getLast());
    }

    @Test
    void whoIsLeftAloneJoinsTheSmallestOfTheOthers() {
        var after = turning(1, dealt(2, 4, 3)).left(people.get(0));

        assertThat(after.list()).extracting(Circle::number).containsExactly(2, 3);
        assertThat(after.of(people.get(1))).map(Circle::number).contains(3);
        assertThat(after.list().getFirst().size()).isEqualTo(4);
    }

    @Test
    void theVeryLastOneStaysAndTheNextWhoComesIsWithThem() {
        var alone = dealt(2).left(people.get(0));
        assertThat(alone.list()).hasSize(1);

        var both = alone.arrived(people.get(5));

        assertThat(both.list().getFirst().people()).containsExactlyInAnyOrder(people.get(1), people.get(5));
    }

    @Test
    void theCoachMovesOnePersonToAnotherToANewOrToNoCircle() {
        var circles = dealt(3, 3);
        var who = people.getFirst();

        assertThat(circles.moved(who, 2).list()).extracting(Circle::size).containsExactly(2, 4);
        assertThat(circles.moved(who, circles.free()).list())
                .extracting(Circle::size)
                .containsExactly(2, 3, 1);
        assertThat(circles.moved(who, 0).outside()).containsExactly(who);
        assertThat(circles.moved(who, 0).moved(who, 1).list())
                .extracting(Circle::size)
                .containsExactly(3, 3);
        assertThat(circles.moved(who, 1)).isEqualTo(circles);
    }

    @Test
    void theRoomAsItIsDecidesWhoIsInIt() {
        var circles = dealt(3, 3);
        var here = new ArrayList<>(people.subList(1, 6));
        here.add(people.getLast());
        assertThat(circles.fits(here)).isFalse();

        var settled = circles.settled(here);

        assertThat(settled.fits(here)).isTrue();
        assertThat(settled.list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(settled.list().getLast()).isEqualTo(circles.list().getLast());
        assertThat(Circles.NONE.fits(here)).isTrue();
    }

    @Test
    void moreTimeOfTheBlockIsMoreOfThisTurnAndAPauseStopsIt() {
        var circles = turning(1, dealt(3));
        var block = new Timer(NOW.plusSeconds(720), null);

        assertThat(circles.turnTimer(block).left(NOW)).isEqualTo(Duration.ofMinutes(4));
        assertThat(circles.turnTimer(new Timer(block.endWith(Duration.ofMinutes(1), NOW), null))
                        .left(NOW))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(circles.due(block, NOW.plusSeconds(239))).isFalse();
        assertThat(circles.due(block, NOW.plusSeconds(240))).isTrue();
        assertThat(circles.due(new Timer(block.endsAt(), NOW), NOW.plusSeconds(240)))
                .isFalse();
        assertThat(circles.due(block, NOW.plusSeconds(720))).isFalse();
        assertThat(turning(3, circles).due(block, NOW.plusSeconds(719))).isFalse();
    }

    private static List<Part> parts(Circles circles, int turn, List<ParticipantId> of) {
        return of.stream()
                .map(who -> circles.of(who).orElseThrow().part(who, turn))
                .toList();
    }

    private static Circles turning(int turn, Circles dealt) {
        return new Circles(1, 1, 3, turn, 3, Duration.ofMinutes(4), dealt.places());
    }

    private Circles dealt(int... sizes) {
        var circles = new ArrayList<List<ParticipantId>>();
        int from = 0;
        for (int size : sizes) {
            circles.add(people.subList(from, from + size));
            from += size;
        }
        return new Circles(1, 1, 3, 0, 0, Duration.ZERO, Circles.dealt(circles, Set.of(), Set.of()));
    }
}
