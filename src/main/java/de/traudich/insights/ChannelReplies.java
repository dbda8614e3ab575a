package de.traudich.insights;

import de.traudich.asks.Display;
import de.traudich.exercises.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long what was asked over one channel waits for a reply.
///
/// @param open how many of the asks still wait
public record ChannelReplies(Channel channel, ReplyTimes times, int open) {

    /// After so many days it is told how many have a reply.
    public static final List<Integer> DAYS = List.of(2, 7, 14);

    public ChannelReplies {
        if (open < 0 || open > times.asks() - times.replied()) {
            throw new IllegalArgumentException(open + " open of " + times.asks());
        }
    }

    /// What one person asked, in the order of channels; what has none is in none.
    public static List<ChannelReplies> of(RealityCheck check) {
        var channels = new EnumMap<Channel, List<Observation>>(Channel.class);
        check.newestFirst().stream().filter(Observation::asked).forEach(ask -> {
            if (ask.channel() instanceof Channel channel)
                channels.computeIfAbsent(channel, _ -> new ArrayList<>()).add(ask);
        });
        return channels.entrySet().stream().map(asks -> of(asks, check)).toList();
    }

    private static ChannelReplies of(Map.Entry<Channel, List<Observation>> asks, RealityCheck check) {
        var waits = asks.getValue().stream()
                .flatMap(ask -> ask.waited(check.at()).stream())
                .toList();
        int open = (int) asks.getValue().stream().filter(Observation::open).count();
        return new ChannelReplies(asks.getKey(), new ReplyTimes(waits), open);
    }

    /// Whether shares are shown: from five asks on.
    public boolean shown() {
        return Display.ofGroup(times.asks()).allows(Display.RATE);
    }

    /// Share with a reply by that day, 0 to 1. Empty as long as that is not known of five asks.
    public OptionalDouble repliedBy(int day) {
        var until = Duration.ofDays(day);
        return Display.ofGroup(times.known(until)).allows(Display.RATE)
                ? times.repliedBy(until)
                : OptionalDouble.empty();
    }

    /// Among those that were replied to, from five of them on.
    public Optional<Duration> median() {
        return Display.ofGroup(times.replied()).allows(Display.RATE) ? times.medianOfReplied() : Optional.empty();
    }
}
