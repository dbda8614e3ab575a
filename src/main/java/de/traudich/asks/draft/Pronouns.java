package de.traudich.asks.draft;

import java.util.List;
import java.util.Optional;

/// Where the text says Sie, and where Du. Titles of works and a Sie that opens a sentence, which may be "they", are
/// left alone.
final class Pronouns {

    private Pronouns() {}

    static List<Span> sie(Reading reading) {
        var du = du(reading);
        return of(Cue.SIE, reading).stream()
                .filter(span -> du.stream().noneMatch(other -> other.covers(span.start())))
                .filter(span -> !opensSentence(span, reading.own()) || opensBody(span, reading))
                .toList();
    }

    /// Nothing stands before that "they" could mean.
    private static boolean opensBody(Span span, Reading reading) {
        var first = reading.sentences().stream().findFirst();
        return first.filter(sentence -> sentence.span().start() == span.start()).isPresent();
    }

    static List<Span> du(Reading reading) {
        return of(Cue.DU, reading);
    }

    /// Whichever is said more often.
    static Optional<Register> register(Reading reading) {
        int sie = sie(reading).size();
        int du = du(reading).size();
        return sie == 0 && du == 0 ? Optional.empty() : Optional.of(sie >= du ? Register.SIE : Register.DU);
    }

    private static List<Span> of(Cue cue, Reading reading) {
        var titles = spans(Cue.TITLED, reading);
        return spans(cue, reading).stream()
                .filter(span -> titles.stream().noneMatch(title -> title.covers(span.start())))
                .toList();
    }

    private static List<Span> spans(Cue cue, Reading reading) {
        int end = reading.parts().signature().isEmpty()
                ? reading.own().length()
                : reading.parts().signature().start();
        return Lexicon.pattern(cue)
                .matcher(reading.own())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> span.end() <= end)
                .toList();
    }

    private static boolean opensSentence(Span span, String own) {
        int before = span.start() - 1;
        while (before >= 0 && (own.charAt(before) == ' ' || "(\"„·-–•*".indexOf(own.charAt(before)) >= 0)) before--;
        return before < 0 || ".!?:…\n".indexOf(own.charAt(before)) >= 0;
    }
}
