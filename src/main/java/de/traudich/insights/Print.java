package de.traudich.insights;

import java.time.Instant;
import java.util.List;

/// What is printed of a selection: sums alone, and nobody's name.
///
/// @param selected in words, a line each
/// @param crowd who stands behind it; rows of too few are left out
record Print(List<String> selected, Overview overview, List<Breakdown> breakdowns, Crowd crowd, Instant at) {

    Print {
        selected = List.copyOf(selected);
        breakdowns = breakdowns.stream()
                .map(crowd::shown)
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }
}
