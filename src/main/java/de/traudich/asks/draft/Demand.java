package de.traudich.asks.draft;

import de.traudich.shared.Phrases;
import java.util.List;

/// R17: no demand and no hurry. Promises of one's own, suppositions and "they" are left alone.
final class Demand implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        return demands(reading).stream()
                .findFirst()
                .map(span -> Rule.R17_DEMAND.warn(Place.body(span), "demand", span.in(reading.text())))
                .orElse(List.of());
    }

    static List<Span> demands(Reading reading) {
        return reading.inBody(Cue.DEMAND).stream()
                .filter(span -> !isPromise(span, reading) && !isFarewell(span, reading) && !mayBeThey(span, reading))
                .toList();
    }

    /// "Ich melde mich umgehend": who says it hurries.
    private static boolean isPromise(Span span, Reading reading) {
        var sentence = reading.sentenceAt(span);
        return sentence.has(Cue.PROMISE)
                && HURRY.matcher(span.in(reading.own())).lookingAt();
    }

    private static final java.util.regex.Pattern HURRY =
            java.util.regex.Pattern.compile("umgehend|unverz|immediat|schnellst", Phrases.FLAGS);

    /// "Bis morgen!" all alone says good-bye.
    private static boolean isFarewell(Span span, Reading reading) {
        return reading.sentenceAt(span).words().size() <= 2
                && span.in(reading.own()).startsWith("Bis");
    }

    /// "Die Kinder lernen. Sie müssen viel üben." speaks of others.
    private static boolean mayBeThey(Span span, Reading reading) {
        var sentence = reading.sentenceAt(span);
        return span.start() == sentence.span().start()
                && sentence.startsWith(Cue.THEY_OR_YOU)
                && reading.sentences().indexOf(sentence) > 0
                && !sentence.has(Cue.TO_ME);
    }
}
