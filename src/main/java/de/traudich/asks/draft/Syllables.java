package de.traudich.asks.draft;

import de.traudich.shared.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/// Counts syllables by vowels; right within about five per cent over a text, not for every single word.
final class Syllables {

    private static final Pattern GERMAN = Pattern.compile(
            "(?<=^[gb])e(?=e(?:h|il|in|ig|nd|rb|rd))|e(?=um(?:s|$))|i(?=um)|qu(?=[aeiouyäöü])|aa|ee|ie|oo|ei|ai|au|eu|äu|ay|ey|oy|[aeiouyäöüéèàêôâ]");
    private static final Pattern ENGLISH = Pattern.compile("qu(?=[aeiouy])|i(?=ous|a\\b|um)|[aeiouyéè]+");
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouyscxzgh]|[^sc]h)es$");
    private static final Pattern NO_VOWEL = Pattern.compile("[\\p{L}&&[^aeiouyäöü]]+");
    private static final int SPELLED = 5;

    private Syllables() {}

    /// At least one; an acronym without a vowel is spelled letter by letter.
    static int of(String word, Language language) {
        var small = word.toLowerCase(Locale.ROOT);
        if (word.length() <= SPELLED
                && word.equals(word.toUpperCase(Locale.ROOT))
                && NO_VOWEL.matcher(small).matches()) {
            return word.length();
        }
        long vowels = language == Language.DE ? german(small) : english(small);
        return (int) Math.max(1, vowels);
    }

    private static long german(String word) {
        return GERMAN.matcher(word)
                .results()
                .filter(group -> !group.group().equals("qu"))
                .count();
    }

    private static long english(String word) {
        var spoken = SILENT.matcher(word).replaceFirst("");
        return ENGLISH.matcher(spoken)
                .results()
                .filter(group -> !group.group().equals("qu"))
                .count();
    }
}
