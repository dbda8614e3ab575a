package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who rehearses with whom: everybody once, evenly, and with new people as long as there are any.
class PairingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             2 | 3 | 2
             3 | 3 | 3
             4 | 3 | 4
             5 | 3 | 3 2
             7 | 3 | 4 3
             8 | 3 | 3 3 2
            12 | 3 | 3 3 3 3
            13 | 3 | 4 3 3 3
            14 | 3 | 3 3 3 3 2
             2 | 2 | 2
             3 | 2 | 3
             5 | 2 | 3 2
            12 | 2 | 2 2 2 2 2 2
            13 | 2 | 3 2 2 2 2 2
            """)
    void whereItDoesNotComeOutAFewCirclesDifferByOne(int people, int size, String circles) {
        assertThat(Pairing.sizes(people, size))
                .containsExactly(Arrays.stream(circles.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void sizesDifferByAtMostOneAndNobodyIsAlone() {
        for (int people = 2; people <= 200; people++) {
            for (int size = 2; size <= 3; size++) {
                var sizes = IntStream.of(Pairing.sizes(people, size)).summaryStatistics();

                assertThat(sizes.getSum()).isEqualTo(people);
                assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
                assertThat(sizes.getMin()).isGreaterThanOrEqualTo(2);
                assertThat(sizes.getMax()).isLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void everybodySitsInOneCircle() {
        var people = people(17);

        var dealt = Pairing.deal(people, Meetings.NONE, 3, 7);

        assertThat(dealt.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void theSeedDecides() {
        var people = people(12);
        var dealt = Pairing.deal(people, Meetings.NONE, 3, 1);

        assertThat(Pairing.deal(people, Meetings.NONE, 3, 1)).isEqualTo(dealt);
        assertThat(IntStream.range(2, 12).mapToObj(seed -> Pairing.deal(people, Meetings.NONE, 3, seed)))
                .anyMatch(other -> !other.equals(dealt));
    }

    @Test
    void nobodyIsDealtAlone() {
        assertThat(Pairing.deal(people(1), Meetings.NONE, 3, 1)).isEmpty();
        assertThat(Pairing.deal(people(0), Meetings.NONE, 2, 1)).isEmpty();
    }

    /// Held against all circles there are: dealt is always what repeats least, so nothing while nothing has to.
    @Test
    void nobodyMeetsAgainWhileThatIsPossible() {
        for (int many = 3; many <= 8; many++) {
            for (int size = 2; size <= 3; size++) {
                for (long seed = 0; seed < 6; seed++) {
                    aSeriesRepeatsAsLittleAsPossible(people(many), size, seed);
                }
            }
        }
    }

    private static void aSeriesRepeatsAsLittleAsPossible(List<ParticipantId> people, int size, long seed) {
        var met = Meetings.NONE;
        for (int round = 0; round < 8; round++) {
            var dealt = Pairing.deal(people, met, size, seed * 31 + round);
            assertThat(cost(dealt, met))
                    .as("%d people by %d, round %d", people.size(), size, round)
                    .isEqualTo(least(people, met, Pairing.sizes(people.size(), size)));
            met = after(met, dealt);
        }
    }

    @Test
    void fiveRoundsOfPairsOfTwelveAreAllNew() {
        var people = people(12);
        var met = Meetings.NONE;
        for (int round = 0; round < 5; round++) {
            var dealt = Pairing.deal(people, met, 2, round);
            assertThat(cost(dealt, met)).isZero();
            met = after(met, dealt);
        }
    }

    @Test
    void aHallOfTwoHundredIsDealtWithoutAMeetingTwice() {
        var people = people(200);
        var met = Meetings.NONE;
        for (int round = 0; round < 6; round++) {
            var dealt = Pairing.deal(people, met, 3, round);
            assertThat(cost(dealt, met)).isZero();
            met = after(met, dealt);
        }
    }

    private static int least(List<ParticipantId> people, Meetings met, int[] sizes) {
        if (people.isEmpty()) {
            return 0;
        }
        return IntStream.of(sizes)
                .distinct()
                .flatMap(size -> with(people.getFirst(), people.subList(1, people.size()), size - 1)
                        .mapToInt(circle -> cost(List.of(circle), met)
                                + least(
                                        people.stream()
                                                .filter(who -> !circle.contains(who))
                                                .toList(),
                                        met,
                                        less(sizes, size))))
                .min()
                .orElseThrow();
    }

    private static int[] less(int[] sizes, int size) {
        var at = IntStream.range(0, sizes.length)
                .filter(i -> sizes[i] == size)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, sizes.length)
                .filter(i -> i != at)
                .map(i -> sizes[i])
                .toArray();
    }

    /// The first with every choice of so many others.
    private static Stream<List<ParticipantId>> with(ParticipantId first, List<ParticipantId> others, int many) {
        if (many == 0) {
            return Stream.of(List.of(first));
        }
        return IntStream.range(0, others.size()).boxed().flatMap(at -> with(
                        first, others.subList(at + 1, others.size()), many - 1)
                .map(circle -> Stream.concat(circle.stream(), Stream.of(others.get(at)))
                        .toList()));
    }

    private static int cost(List<List<ParticipantId>> circles, Meetings met) {
        return circles.stream()
                .flatMap(PairingTest::pairs)
                .mapToInt(
                        pair -> met.times().getOrDefault(pair, 0) * met.times().getOrDefault(pair, 0))
                .sum();
    }

    private static Meetings after(Meetings met, List<List<ParticipantId>> circles) {
        var times = new HashMap<>(met.times());
        circles.stream().flatMap(PairingTest::pairs).forEach(pair -> times.merge(pair, 1, Integer::sum));
        return new Meetings(times);
    }

    private static Stream<Set<ParticipantId>> pairs(List<ParticipantId> circle) {
        var pairs = new ArrayList<Set<ParticipantId>>();
        for (int one = 0; one < circle.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs.add(Set.of(circle.get(one), circle.get(other)));
            }
        }
        return pairs.stream();
    }

    private static List<ParticipantId> people(int many) {
        return Stream.generate(() -> new ParticipantId(Ids.next())).limit(many).toList();
    }
}
