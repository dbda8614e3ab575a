package de.traudich.coaching;

import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Chooses what to dare next: near the own level, and different from the last ones, because a belief gives way to many
/// varied asks and not to one repeated.
final class Variety {

    private static final int SUGGESTED = 3;
    private static final int LATELY = 3;

    private final Ladder ladder;
    private final Set<UUID> known;
    private final Set<UUID> now;
    private final Set<Channel> lately = EnumSet.noneOf(Channel.class);
    private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
    private final Set<Brake> brakes = EnumSet.noneOf(Brake.class);
    private final Set<Brake> felt;

    /// @param items newest first
    Variety(Ladder ladder, List<TodayItem> items) {
        this.ladder = ladder;
        known = series(items);
        now = series(items.stream()
                .filter(item -> !Ladder.made(item) && !item.done())
                .toList());
        items.stream().filter(Ladder::made).limit(LATELY).forEach(this::remember);
        channels.addAll(lately);
        felt = Set.copyOf(brakes);
    }

    /// What needs the coach's consent, and what lies before the coachee already, is not suggested.
    List<Suggestion> from(List<Exercise> library) {
        var left = library.stream()
                .filter(one -> !one.coachConsent() && !now.contains(one.series()))
                .collect(Collectors.toCollection(ArrayList::new));
        var chosen = new ArrayList<Suggestion>();
        while (chosen.size() < SUGGESTED && !left.isEmpty()) {
            var best =
                    left.stream().min(Comparator.comparingInt(this::distance)).orElseThrow();
            chosen.add(new Suggestion(best, reason(best)));
            channels.addAll(best.channels());
            brakes.add(best.brake());
            left.remove(best);
        }
        return chosen;
    }

    /// The level weighs most; then a new channel, another brake, and something never tried.
    private int distance(Exercise one) {
        var far = Math.max(0, Math.abs(one.difficulty() - ladder.aim()) - 1);
        return 8 * far
                + (newChannel(one) ? 0 : 4)
                + (brakes.contains(one.brake()) ? 2 : 0)
                + (known.contains(one.series()) ? 3 : 0)
                + (tooHard(one) ? 16 : 0);
    }

    private boolean tooHard(Exercise one) {
        return ladder.steps() == Ladder.Steps.SMALLER && one.difficulty() > ladder.aim();
    }

    private boolean newChannel(Exercise one) {
        return one.channels().stream().noneMatch(channels::contains);
    }

    private Suggestion.Reason reason(Exercise one) {
        var level = ladder.level();
        if (level.isEmpty()) return new Suggestion.Reason.Start();
        if (ladder.steps() == Ladder.Steps.SMALLER && one.difficulty() < level.get()) {
            return new Suggestion.Reason.Smaller();
        }
        var other = one.channels().stream().sorted().findFirst().orElseThrow();
        if (one.channels().stream().noneMatch(lately::contains)) return new Suggestion.Reason.OtherChannel(other);
        if (!felt.contains(one.brake())) return new Suggestion.Reason.OtherBrake(one.brake());
        return one.difficulty() > level.get() ? new Suggestion.Reason.Higher() : new Suggestion.Reason.Near();
    }

    private void remember(TodayItem item) {
        var exercise = item.exercise();
        var channel = item.brief().channel();
        if (channel != null) {
            lately.add(channel);
        } else if (exercise != null) {
            lately.addAll(exercise.channels());
        }
        if (exercise != null) brakes.add(exercise.brake());
    }

    private static Set<UUID> series(List<TodayItem> items) {
        return items.stream()
                .map(TodayItem::exercise)
                .filter(Objects::nonNull)
                .map(Exercise::series)
                .collect(Collectors.toSet());
    }
}
