package de.traudich.insights;

import java.time.Instant;
import java.util.List;

/// What is printed of a selection: sums alone, and nobody's name.
///
/// @param selected in words, a line each
/// @param crowd who stands behind it; what is of too few is left out
record Print(
        List<String> selected,
        Overview overview,
        DreadAndBelief dreaded,
        List<Breakdown> breakdowns,
        List<ChannelReplies> replies,
        Crowd crowd,
        Instant at) {

    Print {
        selected = List.copyOf(selected);
        dreaded = crowd.shown(dreaded);
        replies = crowd.shown(replies);
        breakdowns = breakdowns.stream()
                .map(crowd::shown)
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }
}
