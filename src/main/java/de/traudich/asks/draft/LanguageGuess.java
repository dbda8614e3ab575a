package de.traudich.asks.draft;

import de.traudich.shared.Language;
import java.util.List;
import java.util.Optional;

/// Which language a text is written in, told by the small words that only one of the two has.
public final class LanguageGuess {

    /// One foreign word, or a title quoted, does not turn a text.
    private static final int LEAD = 2;

    private LanguageGuess() {}

    /// Empty while neither language is ahead by two words.
    public static Optional<Language> of(String text) {
        var plain = Mask.plain(text);
        var words = Word.of(plain, new Span(0, plain.length()));
        long german = count(words, WordSet.GERMAN);
        long english = count(words, WordSet.ENGLISH);
        if (german >= english + LEAD) return Optional.of(Language.DE);
        return english >= german + LEAD ? Optional.of(Language.EN) : Optional.empty();
    }

    private static long count(List<Word> words, WordSet language) {
        return words.stream().filter(word -> language.has(word.text())).count();
    }
}
