package de.traudich.insights;

import java.time.Instant;
import java.util.List;

/// What is printed of a selection: sums alone, and nobody's name.
///
/// @param selected in words, a line each
record Print(
        List<String> selected,
        Overview overview,
        DreadAndBelief dreaded,
        List<Breakdown> breakdowns,
        List<ChannelReplies> replies,
        Instant at) {

    Print {
        selected = List.copyOf(selected);
        replies = List.copyOf(replies);
        breakdowns = breakdowns.stream().filter(one -> !one.rows().isEmpty()).toList();
    }
}
