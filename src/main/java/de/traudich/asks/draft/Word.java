package de.traudich.asks.draft;

import de.traudich.shared.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word and where it stands. Numbers, addresses and abbreviations like "z. B." are one word each.
record Word(String text, int start, int end) {

    private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}\\p{N}]*";
    private static final Pattern WORD = Pattern.compile(
            Mask.LINK.pattern()
                    + "|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\p{L}"
                    + "|(?<!\\p{L})\\p{L}\\.(?:[ \\u00A0]?\\p{L}\\.){1,10}"
                    + "|" + LETTERS + "(?:['’/&+-]" + LETTERS + "|['’/-]\\p{N}+){0,30}"
                    + "|\\p{N}+(?:[.,:/-]?[\\p{N}\\p{L}]+){0,30}",
            Phrases.FLAGS);

    static List<Word> of(String text, Span span) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text).region(span.start(), span.end());
        while (found.find()) words.add(new Word(found.group(), found.start(), found.end()));
        return words;
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isNumber() {
        return text.chars().noneMatch(Character::isLetter);
    }

    boolean startsUpper() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Two letters and more, all of them capitals.
    boolean isShouted() {
        return letters() >= 2 && text.chars().noneMatch(Character::isLowerCase) && text.indexOf('@') < 0;
    }

    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
