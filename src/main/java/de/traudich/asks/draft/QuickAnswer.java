package de.traudich.asks.draft;

import java.util.List;

/// R26: answered in two minutes: no form, no file to read, no three decisions.
final class QuickAnswer implements Check {

    private static final int DECISIONS = 3;

    @Override
    public List<Finding> look(Reading reading) {
        for (var sentence : reading.sentences()) {
            if (sentence.has(Cue.FORM)) return Rule.R26_QUICK_ANSWER.hint(Place.body(sentence.span()), "form");
            if (sentence.has(Cue.FILE)) return Rule.R26_QUICK_ANSWER.hint(Place.body(sentence.span()), "file");
        }
        return reading.asks().stream()
                .filter(ask -> decisions(ask) >= DECISIONS)
                .findFirst()
                .map(ask -> Rule.R26_QUICK_ANSWER.hint(Place.body(ask.span()), "decisions"))
                .orElse(List.of());
    }

    private static long decisions(Sentence ask) {
        return Lexicon.pattern(Cue.DECISION).matcher(ask.own()).results().count();
    }
}
