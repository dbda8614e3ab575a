package de.traudich.insights;

import de.traudich.asks.Median;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Time to reply. Open asks are not thrown away, they count as "longer than until now": product-limit estimate.
/// Source: E. L. Kaplan and P. Meier 1958, JASA 53:457-481.
public record ReplyTimes(List<Wait> waits) {

    public ReplyTimes {
        waits = List.copyOf(waits);
    }

    public int replied() {
        return (int) waits.stream().filter(Wait::replied).count();
    }

    /// Median among those who replied: what an answer takes if one comes. Empty without a reply.
    public Optional<Duration> medianOfReplied() {
        if (replied() == 0) {
            return Optional.empty();
        }
        double seconds = Median.of(waits.stream().filter(Wait::replied).mapToDouble(wait -> wait.lasted()
                .toSeconds()));
        return Optional.of(Duration.ofSeconds(Math.round(seconds)));
    }

    /// When half of all asks have their reply, the open ones counted in. Empty when fewer than half ever had
    /// one.
    public Optional<Duration> median() {
        return replyTimes().stream().filter(time -> open(time) <= .5 + 1e-12).findFirst();
    }

    /// Share with a reply after that long, 0 to 1. Empty when nobody has looked that long yet.
    public OptionalDouble repliedBy(Duration time) {
        double open = open(time);
        boolean seen =
                open == 0 || waits.stream().anyMatch(wait -> wait.lasted().compareTo(time) >= 0);
        return seen ? OptionalDouble.of(1 - open) : OptionalDouble.empty();
    }

    private double open(Duration until) {
        double open = 1;
        for (var time : replyTimes().headSet(until, true)) {
            long waiting = waits.stream()
                    .filter(wait -> wait.lasted().compareTo(time) >= 0)
                    .count();
            long now = waits.stream()
                    .filter(wait -> wait.replied() && wait.lasted().equals(time))
                    .count();
            open *= 1 - (double) now / waiting;
        }
        return open;
    }

    private TreeSet<Duration> replyTimes() {
        return waits.stream().filter(Wait::replied).map(Wait::lasted).collect(Collectors.toCollection(TreeSet::new));
    }
}
