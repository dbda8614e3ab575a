package de.traudich.workshops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A loss shared out over blocks, each in proportion to its length, none below one minute.
///
/// @param minutes what each block has left, in order
/// @param missing minutes that nobody could give any more
public record Spread(List<Integer> minutes, int missing) {

    public Spread {
        minutes = List.copyOf(minutes);
    }

    /// Largest remainders: everybody gives the whole part of their share, who was rounded down most gives the rest.
    public static Spread of(List<Integer> minutes, int loss) {
        int total = minutes.stream().mapToInt(Integer::intValue).sum();
        int given = Math.clamp(loss, 0, total - minutes.size());
        var left = new ArrayList<>(minutes.stream()
                .map(length -> length - Math.min(length - 1, share(length, given, total)))
                .toList());
        int open = given - (total - left.stream().mapToInt(Integer::intValue).sum());
        while (open > 0) {
            for (int at : byRemainder(minutes, given, total)) {
                if (open > 0 && left.get(at) > 1) {
                    left.set(at, left.get(at) - 1);
                    open--;
                }
            }
        }
        return new Spread(left, Math.max(0, loss) - given);
    }

    private static int share(int length, int given, int total) {
        return length * given / total;
    }

    private static List<Integer> byRemainder(List<Integer> minutes, int given, int total) {
        return IntStream.range(0, minutes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -(minutes.get(at) * given % total)))
                .toList();
    }
}
