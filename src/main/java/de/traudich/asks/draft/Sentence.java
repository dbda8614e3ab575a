package de.traudich.asks.draft;

import java.util.List;

/// One sentence or list item of the body; `own` without what it quotes.
record Sentence(Span span, String own, List<Word> words) {

    boolean has(Cue cue) {
        return Lexicon.pattern(cue).matcher(own).find();
    }

    boolean startsWith(Cue cue) {
        return Lexicon.pattern(cue).matcher(own).lookingAt();
    }

    boolean isQuestion() {
        return own.replace("(?)", "").indexOf('?') >= 0;
    }
}
