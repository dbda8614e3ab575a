package de.traudich.asks.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings equal: small letters, ä = ae, ß = ss, no accents.
final class Fold {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int STEM = 5;

    private Fold() {}

    static String fold(String word) {
        var small = word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The first five letters stand for a word in all its forms.
    static String stem(String word) {
        var folded = fold(word);
        return folded.length() > STEM ? folded.substring(0, STEM) : folded;
    }
}
