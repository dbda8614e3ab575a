package de.traudich.insights;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// How many asks a group, or one of its members, made in which week; a week that is not shown is not there.
public record WeekLine(UUID id, String name, SortedMap<Integer, Integer> asks) {

    public static final int WEEKS = Weeks.MOST;

    public WeekLine {
        asks = Collections.unmodifiableSortedMap(new TreeMap<>(asks));
    }

    public int most() {
        return asks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public boolean asked(int week) {
        return asks.getOrDefault(week, 0) > 0;
    }
}
