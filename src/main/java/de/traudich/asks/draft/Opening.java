package de.traudich.asks.draft;

import java.util.List;

/// R07: first what connects, then the question. How somebody is may be asked at once.
final class Opening implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.sentences().stream()
                .limit(1)
                .filter(first -> asksAtOnce(first) && !first.startsWith(Cue.SMALL_TALK))
                .findFirst()
                .map(first -> Rule.R07_OPENING.hint(Place.body(first.span()), "direct"))
                .orElse(List.of());
    }

    private static boolean asksAtOnce(Sentence first) {
        return first.isQuestion() || first.startsWith(Cue.IMPERATIVE) || first.startsWith(Cue.PLEASE);
    }
}
