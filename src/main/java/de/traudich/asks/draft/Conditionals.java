package de.traudich.asks.draft;

import java.util.List;

/// R12: one conditional is polite, many are unsure. German counts the text, English two sentences.
final class Conditionals implements Check {

    private static final int MANY = 3;

    @Override
    public List<Finding> look(Reading reading) {
        int most = reading.isGerman() ? count(reading.sentences()) : mostInPair(reading.sentences());
        return most > MANY ? Rule.R12_CONDITIONALS.hint(Place.ALL, "many", most) : List.of();
    }

    private static int mostInPair(List<Sentence> sentences) {
        int most = 0;
        for (int at = 0; at < sentences.size(); at++) {
            most = Math.max(most, count(sentences.subList(at, Math.min(at + 2, sentences.size()))));
        }
        return most;
    }

    static int count(List<Sentence> sentences) {
        return sentences.stream()
                .mapToInt(sentence -> (int) Lexicon.pattern(Cue.CONDITIONAL)
                        .matcher(sentence.own())
                        .results()
                        .count())
                .sum();
    }
}
