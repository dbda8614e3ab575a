package de.traudich.asks.draft;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the homework and a text have in common: words by their stem, dates and numbers of two digits and more.
final class Recurring {

    private static final int SHORTEST = 4;

    private final Set<String> stems;

    Recurring(Homework homework, PersonAsked asked) {
        var notes = homework.notes();
        var name = asked.name() == null ? List.<String>of() : Names.of(asked.name());
        this.stems = Word.of(notes, new Span(0, notes.length())).stream()
                .filter(Recurring::isContent)
                .filter(word -> !name.contains(Fold.fold(word.text())))
                .map(word -> Fold.stem(word.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words that recur, in small letters and order of the alphabet.
    Set<String> in(List<Word> words) {
        return words.stream()
                .filter(this::contains)
                .map(word -> word.text().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean contains(Word word) {
        return isContent(word) && stems.contains(Fold.stem(word.text()));
    }

    private static boolean isContent(Word word) {
        if (word.isNumber())
            return word.text().chars().filter(Character::isDigit).count() >= 2;
        return word.letters() >= SHORTEST && !WordSet.STOP_WORDS.has(word.text());
    }
}
