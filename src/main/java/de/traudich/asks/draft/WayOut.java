package de.traudich.asks.draft;

import java.util.List;

/// R14: an easy way to say no, in one sentence or two.
final class WayOut implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return reading.has(Cue.WAY_OUT) || reading.sentences().stream().anyMatch(sentence -> lets(reading, sentence))
                ? List.of()
                : Rule.R14_WAY_OUT.hint(Place.ALL, "missing");
    }

    /// "If it does not suit you, that is fine", also as two sentences.
    private static boolean lets(Reading reading, Sentence sentence) {
        return sentence.has(Cue.IF_NOT)
                && (sentence.has(Cue.ACCEPTED) || reading.isFollowed(sentence, next -> next.has(Cue.ACCEPTED)));
    }
}
