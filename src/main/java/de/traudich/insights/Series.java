package de.traudich.insights;

import java.util.List;

/// Workshops one after the other: the newest first, of a group the oldest first.
///
/// @param more whether there are older ones than are shown
public record Series(List<Held> workshops, boolean more) {

    public static final int MOST = 50;

    public Series {
        workshops = List.copyOf(workshops);
    }

    /// @param newestFirst all of them
    static Series of(List<Held> newestFirst, boolean forwards) {
        var shown = newestFirst.stream().limit(MOST).toList();
        return new Series(forwards ? shown.reversed() : shown, newestFirst.size() > MOST);
    }

    public Findings findings() {
        return Findings.among(workshops.stream()
                .flatMap(workshop -> workshop.rounds().stream())
                .map(round -> round.turnout().balance())
                .toList());
    }
}
