package de.traudich.coaching.ui;

import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All asks known so far, newest first. News replaces the top of the list; what it pushes out at the bottom of a
/// full page stays.
final class AskPages {

    private List<TodayItem> all = List.of();
    private boolean whole;

    List<TodayItem> all() {
        return all;
    }

    /// @param newest the top of the list as it is now
    void show(List<TodayItem> newest) {
        if (newest.size() < Today.SHOWN) {
            all = newest;
            return;
        }
        var last = newest.getLast().ask().createdAt();
        var ids = newest.stream().map(item -> item.ask().id()).collect(Collectors.toCollection(HashSet::new));
        var below = all.stream()
                .filter(item -> !item.ask().createdAt().isAfter(last))
                .filter(item -> !ids.contains(item.ask().id()));
        all = Stream.concat(newest.stream(), below).toList();
    }

    /// Reads on below the last one; false when nothing came.
    boolean more(Function<TodayItem, List<TodayItem>> older) {
        if (whole || all.isEmpty()) return false;
        var page = older.apply(all.getLast());
        whole = page.isEmpty();
        all = Stream.concat(all.stream(), page.stream()).toList();
        return !whole;
    }
}
