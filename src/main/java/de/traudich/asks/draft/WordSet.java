package de.traudich.asks.draft;

import java.util.Locale;

/// Sections of the word lists that hold single words.
enum WordSet {
    STOP_WORDS,
    ABBREVIATIONS,
    /// May end a sentence: only a small letter after them says that it goes on.
    LAST_ABBREVIATIONS,
    BEFORE_ORDINALS,
    AFTER_ORDINALS,
    ACRONYMS,
    MONTHS,
    PARTICLES,
    TITLES,
    FIRST_NAMES,
    /// Small words of one language that are none in the other.
    GERMAN,
    ENGLISH;

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String word) {
        return Lexicon.words(this).contains(word.toLowerCase(Locale.ROOT));
    }
}
