package de.traudich.asks.draft;

import de.traudich.shared.Language;
import java.util.Comparator;
import java.util.List;

/// R23: short sentences and short words. The limits for German are our choice.
final class EasyToRead implements Check {

    /// A formula needs a text: below this it measures single words.
    private static final int ENOUGH_WORDS = 25;

    private static final int ENOUGH_SENTENCES = 2;

    @Override
    public List<Finding> look(Reading reading) {
        if (reading.sentences().isEmpty()) return List.of();
        var longest = longest(reading.sentences());
        int words = longest.words().size();
        if (words > (reading.isGerman() ? 28 : 30)) {
            return Rule.R23_READABILITY.hint(Place.body(longest.span()), "longest", words);
        }
        double mean = (double) reading.words().size() / reading.sentences().size();
        if (mean > (reading.isGerman() ? 18 : 20)) {
            return Rule.R23_READABILITY.hint(Place.ALL, "mean", Math.round(mean));
        }
        return isHard(reading) ? Rule.R23_READABILITY.hint(Place.ALL, "words") : List.of();
    }

    private static Sentence longest(List<Sentence> sentences) {
        return sentences.stream()
                .max(Comparator.comparingInt(sentence -> sentence.words().size()))
                .orElseThrow();
    }

    private static boolean isHard(Reading reading) {
        var figures = Readability.of(reading.sentences(), reading.draft().language());
        if (figures.words() < ENOUGH_WORDS || figures.sentences() < ENOUGH_SENTENCES) return false;
        return reading.draft().language() == Language.DE
                ? figures.amstad() < 60 || figures.wstf1() > 9
                : figures.fleschKincaid() > 8;
    }
}
