package de.traudich.asks.draft;

import java.util.List;
import java.util.regex.Pattern;

/// Which sentences ask, and how many questions they put.
final class Asks {

    private static final Pattern MARKS = Pattern.compile("[?!]*\\?[?!]*");

    private Asks() {}

    static List<Sentence> in(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.isQuestion() || sentence.has(Cue.REQUEST))
                .toList();
    }

    /// "???" is one; marks in addresses and quotations are none. Without any mark a request counts as one.
    static int questions(Reading reading) {
        int marks = reading.sentences().stream()
                .mapToInt(sentence -> (int) MARKS.matcher(sentence.own().replace("(?)", ""))
                        .results()
                        .count())
                .sum();
        return marks > 0 ? marks : Math.min(1, reading.asks().size());
    }
}
