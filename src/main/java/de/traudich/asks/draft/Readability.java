package de.traudich.asks.draft;

import de.traudich.shared.Language;
import java.util.List;
import java.util.function.Predicate;

/// The figures of a text that readability formulas are made of: shares in per cent, means per word and sentence.
record Readability(
        int words,
        int sentences,
        double syllablesPerWord,
        double threeSyllables,
        double overSixLetters,
        double oneSyllable) {

    /// Numbers and addresses are not read as words are: they do not count here.
    static Readability of(List<Sentence> sentences, Language language) {
        var words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word ->
                        !word.isNumber() && !Mask.LINK.matcher(word.text()).matches())
                .map(Word::text)
                .toList();
        var syllables = words.stream().map(word -> Syllables.of(word, language)).toList();
        double all = syllables.stream().mapToInt(Integer::intValue).sum();
        return new Readability(
                words.size(),
                sentences.size(),
                words.isEmpty() ? 0 : all / words.size(),
                percent(syllables, count -> count >= 3),
                percent(words, word -> word.length() > 6),
                percent(syllables, count -> count == 1));
    }

    private static <T> double percent(List<T> items, Predicate<T> counted) {
        return items.isEmpty() ? 0 : 100.0 * items.stream().filter(counted).count() / items.size();
    }

    double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /// Flesch's formula with Amstad's weights for German (1978): the higher the easier, 60 and more is plain.
    double amstad() {
        return 180 - wordsPerSentence() - 58.5 * syllablesPerWord;
    }

    /// First Vienna formula for factual texts (Bamberger and Vanecek 1984): a school grade, nominally 4 to 15.
    double wstf1() {
        return 0.1935 * threeSyllables
                + 0.1672 * wordsPerSentence()
                + 0.1297 * overSixLetters
                - 0.0327 * oneSyllable
                - 0.875;
    }

    /// Flesch–Kincaid for English: a school grade of the United States.
    double fleschKincaid() {
        return 0.39 * wordsPerSentence() + 11.8 * syllablesPerWord - 15.59;
    }
}
