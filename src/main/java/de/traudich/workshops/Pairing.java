package de.traudich.workshops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Who rehearses with whom, by lot: who has met before meets again only where it cannot be helped, and a third time
/// later than others a second. The same seed deals the same circles.
final class Pairing {

    /// So many exchanges are tried at most, a fraction of a second: somebody waits for it.
    private static final int MOST_EXCHANGES = 3_000_000;

    private static final int MOST_TRIES = 500;

    private final int[][] cost;
    private final int[] circleAt;
    private final Random lot;
    private int exchanges;

    private Pairing(List<ParticipantId> people, Meetings meetings, int[] sizes, long seed) {
        lot = new Random(seed);
        circleAt = IntStream.range(0, sizes.length)
                .flatMap(circle -> IntStream.generate(() -> circle).limit(sizes[circle]))
                .toArray();
        cost = new int[people.size()][people.size()];
        for (int one = 0; one < cost.length; one++) {
            for (int other = 0; other < one; other++) {
                var met = meetings.of(people.get(one), people.get(other));
                cost[one][other] = cost[other][one] = met * met;
            }
        }
    }

    /// @param size of a circle, 2 or 3; where it does not come out some have one more, or in threes one less
    static List<List<ParticipantId>> deal(List<ParticipantId> people, Meetings meetings, int size, long seed) {
        if (people.size() < 2) {
            return List.of();
        }
        var sizes = sizes(people.size(), size);
        var dealt = new Pairing(people, meetings, sizes, seed).best();
        var circles = new ArrayList<List<ParticipantId>>();
        int from = 0;
        for (int many : sizes) {
            circles.add(
                    dealt.subList(from, from + many).stream().map(people::get).toList());
            from += many;
        }
        return circles;
    }

    /// They differ by at most one, and nobody is alone.
    static int[] sizes(int people, int size) {
        int circles = Math.max(1, (people + size - 2) / size);
        return IntStream.range(0, circles)
                .map(circle -> people / circles + (circle < people % circles ? 1 : 0))
                .toArray();
    }

    private List<Integer> best() {
        var best = settled();
        for (int tries = 1; total(best) > 0 && tries < MOST_TRIES && exchanges < MOST_EXCHANGES; tries++) {
            var next = settled();
            if (total(next) < total(best)) best = next;
        }
        return best;
    }

    /// A shuffled room in which no exchange of two people makes it better.
    private List<Integer> settled() {
        var seats = new ArrayList<>(IntStream.range(0, cost.length).boxed().toList());
        Collections.shuffle(seats, lot);
        while (improved(seats)) {
            exchanges++;
        }
        return seats;
    }

    private boolean improved(List<Integer> seats) {
        var better = false;
        for (int one = 0; one < seats.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (circleAt[one] != circleAt[other] && gain(seats, one, other) > 0) {
                    Collections.swap(seats, one, other);
                    better = true;
                }
            }
        }
        exchanges += seats.size() * seats.size() / 2;
        return better;
    }

    private int gain(List<Integer> seats, int one, int other) {
        var before = alone(seats, one, seats.get(one)) + alone(seats, other, seats.get(other));
        return before - alone(seats, one, seats.get(other)) - alone(seats, other, seats.get(one));
    }

    /// What it costs that this person sits there.
    private int alone(List<Integer> seats, int seat, int person) {
        int sum = 0;
        for (int at = seat - 1; at >= 0 && circleAt[at] == circleAt[seat]; at--) {
            sum += cost[person][seats.get(at)];
        }
        for (int at = seat + 1; at < seats.size() && circleAt[at] == circleAt[seat]; at++) {
            sum += cost[person][seats.get(at)];
        }
        return sum;
    }

    private int total(List<Integer> seats) {
        return IntStream.range(0, seats.size())
                .map(seat -> alone(seats, seat, seats.get(seat)))
                .sum();
    }
}
