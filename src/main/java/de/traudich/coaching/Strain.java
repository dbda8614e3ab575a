package de.traudich.coaching;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Prediction;
import de.traudich.shared.Fear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Signs that asking costs somebody too much just now. Each one calls for a smaller step and for talking to the coach;
/// none of them locks anything.
public sealed interface Strain {

    int RUNNING = 3;
    int HIGH_FEAR = 80;
    int HIGH_PEAK = 90;

    /// How many of the newest asks are looked at for those that were not made.
    int RECENT = 10;

    /// The height of fear in one of the last three asks.
    record Peak(int fear) implements Strain {}

    /// Not asked because the fear was too great.
    record Avoided(int times) implements Strain {}

    /// The least of the last expectations of fear, all of them high.
    record HighFear(int times, int least) implements Strain {}

    /// What was hard stays so until something easier was really asked: a guess alone takes no sign away.
    ///
    /// @param items newest first
    static List<Strain> of(List<TodayItem> items) {
        var afraid = items.stream()
                .limit(RECENT)
                .filter(item -> item.ask().notAsked() == NotAskedReason.FEAR)
                .count();
        var strains = of(peaks(items), (int) afraid, expected(items));
        return strains.isEmpty() ? of(List.of(), 0, expected(made(items))) : strains;
    }

    private static List<TodayItem> made(List<TodayItem> items) {
        return items.stream().filter(item -> item.ask().askedAt() != null).toList();
    }

    /// Most pressing first. A high peak is forgotten after three asks without one.
    ///
    /// @param peaks of the last three asks, as far as noted
    /// @param afraid how often nobody was asked out of fear
    /// @param expected fears, newest first
    static List<Strain> of(Collection<Integer> peaks, int afraid, List<Integer> expected) {
        var strains = new ArrayList<Strain>();
        peaks.stream()
                .max(Integer::compare)
                .filter(peak -> peak >= HIGH_PEAK)
                .map(Peak::new)
                .ifPresent(strains::add);
        if (afraid >= RUNNING) {
            strains.add(new Avoided(afraid));
        }
        var last = expected.stream().limit(RUNNING).toList();
        if (last.size() == RUNNING && last.stream().allMatch(fear -> fear >= HIGH_FEAR)) {
            strains.add(
                    new HighFear(RUNNING, last.stream().min(Integer::compare).orElseThrow()));
        }
        return List.copyOf(strains);
    }

    /// What was expected last, newest first.
    static List<Integer> expected(List<TodayItem> items) {
        return items.stream()
                .map(item -> item.ask().prediction())
                .filter(Objects::nonNull)
                .limit(RUNNING)
                .map(Prediction::fear)
                .map(Fear::value)
                .toList();
    }

    private static List<Integer> peaks(List<TodayItem> items) {
        return items.stream()
                .filter(item -> item.ask().askedAt() != null || item.ask().notAsked() != null)
                .limit(RUNNING)
                .map(item -> item.brief().fearPeak())
                .filter(Objects::nonNull)
                .map(Fear::value)
                .toList();
    }
}
