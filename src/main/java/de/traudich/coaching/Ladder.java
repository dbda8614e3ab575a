package de.traudich.coaching;

import de.traudich.exercises.Exercise;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What asking has cost a coachee in fear, kind by kind, from small to great; and how far up they are, 1 to 10 like the
/// difficulty of exercises. It advises and locks nothing.
public record Ladder(List<Rung> rungs, Optional<Integer> level, Steps steps, List<Strain> strains) {

    /// Which way the next step leads.
    public enum Steps {
        UP,
        LEVEL,
        SMALLER
    }

    private static final int LEVEL_OVER = 5;
    private static final int CALM = 40;

    public Ladder {
        rungs = List.copyOf(rungs);
        strains = List.copyOf(strains);
    }

    /// @param items newest first
    public static Ladder of(List<TodayItem> items) {
        var made = items.stream().filter(Ladder::made).toList();
        var strains = Strain.of(items);
        return new Ladder(rungs(items), level(made), steps(strains, made), strains);
    }

    /// How hard the next exercise should be, near to where the coachee stands.
    public int aim() {
        var now = level.orElse(1);
        return switch (steps) {
            case UP -> Math.min(10, now + 1);
            case LEVEL -> now;
            case SMALLER -> Math.max(1, now / 2);
        };
    }

    /// Three exercises that differ from the last asks, which this ladder was made of, and from each other.
    public List<Suggestion> next(List<TodayItem> items, List<Exercise> library) {
        return new Variety(this, items).from(library);
    }

    static boolean made(TodayItem item) {
        return item.ask().askedAt() != null;
    }

    /// The rating that was given last counts, the fear after it as well.
    private static List<Rung> rungs(List<TodayItem> items) {
        var rungs = new LinkedHashMap<Rung.Kind, Rung>();
        for (var item : items) {
            var rated = item.ask().prediction();
            if (rated != null) {
                rungs.merge(
                        Rung.Kind.of(item),
                        new Rung(
                                Rung.Kind.of(item),
                                item,
                                rated.fear(),
                                item.ask().fearAfter(),
                                made(item) ? 1 : 0),
                        Rung::before);
            }
        }
        return rungs.values().stream()
                .sorted(Comparator.comparingInt(rung -> rung.expected().value()))
                .toList();
    }

    /// The middle of the last few asks that were made.
    private static Optional<Integer> level(List<TodayItem> made) {
        var hard =
                made.stream().limit(LEVEL_OVER).map(Ladder::difficulty).sorted().toList();
        return hard.isEmpty() ? Optional.empty() : Optional.of(hard.get(hard.size() / 2));
    }

    /// An own idea is as hard as it was feared: 0 to 100 on the same ten steps.
    private static int difficulty(TodayItem item) {
        var exercise = item.exercise();
        if (exercise != null) return exercise.difficulty();
        var rated = item.ask().prediction();
        return rated == null ? 1 : Math.clamp(Math.round(rated.fear().value() / 10f), 1, 10);
    }

    private static Steps steps(List<Strain> strains, List<TodayItem> made) {
        if (!strains.isEmpty()) return Steps.SMALLER;
        var last = Strain.expected(made);
        return last.size() == Strain.RUNNING && last.stream().allMatch(fear -> fear < CALM) ? Steps.UP : Steps.LEVEL;
    }
}
