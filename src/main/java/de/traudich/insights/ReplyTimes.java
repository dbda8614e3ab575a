package de.traudich.insights;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Time to reply. Open asks are not thrown away, they count as "longer than until now": product-limit estimate.
/// Source: E. L. Kaplan and P. Meier 1958, JASA 53:457-481.
public record ReplyTimes(List<Wait> waits) {

    /// What ended after the same time.
    private record Ended(int replied, int asks) {

        Ended plus(Ended other) {
            return new Ended(replied + other.replied, asks + other.asks);
        }
    }

    public ReplyTimes {
        waits = List.copyOf(waits);
    }

    public int asks() {
        return waits.stream().mapToInt(Wait::asks).sum();
    }

    public int replied() {
        return waits.stream().filter(Wait::replied).mapToInt(Wait::asks).sum();
    }

    /// Median among those who replied: what an answer takes if one comes. Empty without a reply.
    public Optional<Duration> medianOfReplied() {
        int replied = replied();
        if (replied == 0) {
            return Optional.empty();
        }
        double seconds = (secondsOfReply((replied - 1) / 2) + secondsOfReply(replied / 2)) / 2.0;
        return Optional.of(Duration.ofSeconds(Math.round(seconds)));
    }

    /// @param rank of the reply, the quickest being 0
    private long secondsOfReply(int rank) {
        int before = 0;
        for (var ended : ended().entrySet()) {
            before += ended.getValue().replied();
            if (before > rank) return ended.getKey().toSeconds();
        }
        throw new IllegalArgumentException("no reply " + rank);
    }

    /// When half of all asks have their reply, the open ones counted in. Empty when fewer than half ever had
    /// one.
    public Optional<Duration> median() {
        return open().entrySet().stream()
                .filter(after -> after.getValue() <= .5 + 1e-12)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Share with a reply after that long, 0 to 1. Empty when nobody has looked that long yet.
    public OptionalDouble repliedBy(Duration time) {
        var last = open().floorEntry(time);
        double open = last == null ? 1 : last.getValue();
        boolean seen =
                open == 0 || waits.stream().anyMatch(wait -> wait.lasted().compareTo(time) >= 0);
        return seen ? OptionalDouble.of(1 - open) : OptionalDouble.empty();
    }

    /// Of how many asks it is known whether they had a reply by then.
    public int known(Duration time) {
        return waits.stream()
                .filter(wait -> wait.replied() || wait.lasted().compareTo(time) >= 0)
                .mapToInt(Wait::asks)
                .sum();
    }

    /// The share without a reply after each time at which a wait ended, 0 to 1.
    private TreeMap<Duration, Double> open() {
        var after = new TreeMap<Duration, Double>();
        double open = 1;
        int waiting = asks();
        for (var ended : ended().entrySet()) {
            open *= 1 - (double) ended.getValue().replied() / waiting;
            waiting -= ended.getValue().asks();
            after.put(ended.getKey(), open);
        }
        return after;
    }

    private TreeMap<Duration, Ended> ended() {
        var ended = new TreeMap<Duration, Ended>();
        waits.forEach(wait ->
                ended.merge(wait.lasted(), new Ended(wait.replied() ? wait.asks() : 0, wait.asks()), Ended::plus));
        return ended;
    }
}
