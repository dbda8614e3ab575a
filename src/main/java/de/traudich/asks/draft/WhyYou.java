package de.traudich.asks.draft;

import java.util.List;

/// R09: why this person and nobody else.
final class WhyYou implements Check {

    /// How far behind "your" the word from the homework may stand.
    private static final int NEAR = 4;

    @Override
    public List<Finding> look(Reading reading) {
        boolean said = reading.sentences().stream()
                .anyMatch(sentence -> sentence.has(Cue.BECAUSE_YOU) || sentence.has(Cue.YOUR_WORK));
        return said || hasHomework(reading) ? List.of() : Rule.R09_WHY_YOU.hint(Place.ALL, "missing");
    }

    private static boolean hasHomework(Reading reading) {
        var recurring =
                new Recurring(reading.draft().homework(), reading.draft().personAsked());
        return reading.inBody(Cue.YOURS).stream()
                .anyMatch(yours -> Word.of(
                                reading.text(),
                                new Span(yours.end(), reading.text().length()))
                        .stream()
                        .limit(NEAR)
                        .anyMatch(recurring::contains));
    }
}
