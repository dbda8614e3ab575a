package de.traudich.asks.draft;

import java.util.List;
import java.util.regex.Pattern;

/// Blanks out, in the same length, what are not the writer's own words: addresses, quotations, quoted lines.
final class Mask {

    private static final char BLANK = '\u00B7';
    /// Repetitions are bounded here and in [Word]: what somebody pastes may be thousands of characters without a space.
    static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>\"„“”»«]+(?<![.,;:!?)])"
                    + "|(?<![\\p{L}\\p{N}@.-])(?:[a-z0-9-]{1,63}\\.){1,8}(?:de|com|org|net|ch|at|eu|io|info|app)(?![\\p{L}\\p{N}@-])"
                    + "(?:/[^\\s<>\"„“”»«]*)?(?<![.,;:!?)])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,}");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>");
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
    static final Pattern QUOTATION = Pattern.compile("„[^„“”\"]{1,300}[“”\"]|“[^“”]{1,300}”|”[^“”\\n]{1,300}”"
            + "|»[^»«]{1,300}«|«[^»«]{1,300}»|\"[^\"\\n]{1,300}\"|‚[^‚‘’]{1,300}[‘’]|‹[^‹›]{1,300}›|›[^‹›]{1,300}‹"
            + "|(?<![\\p{L}\\p{N}])‘[^‘\\n]{1,300}?’(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])'(?=\\p{L})[^'\\n]{1,300}?'(?![\\p{L}\\p{N}])");
    private static final List<Pattern> FOREIGN = List.of(LINK, MAIL, TAG, QUOTED_LINE, QUOTATION);

    private Mask() {}

    /// Line ends and spaces in one way each, every character at its place.
    static String plain(String typed) {
        var plain = new StringBuilder(typed);
        for (int at = 0; at < plain.length(); at++) plain.setCharAt(at, plain(typed, at));
        return plain.toString();
    }

    private static char plain(String typed, int at) {
        char typedHere = typed.charAt(at);
        return switch (typedHere) {
            case '\r' -> at + 1 < typed.length() && typed.charAt(at + 1) == '\n' ? ' ' : '\n';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\t', '\u00A0', '\u202F', '\u2009', '\u200B', '\uFEFF' -> ' ';
            case '\u02BC' -> '\'';
            default -> typedHere;
        };
    }

    static String own(String plain) {
        var own = new StringBuilder(plain);
        for (var foreign : FOREIGN) blank(own, foreign);
        return own.toString().replace('’', '\'').replace('‘', '\'');
    }

    private static void blank(StringBuilder own, Pattern foreign) {
        var found = foreign.matcher(own.toString());
        while (found.find()) {
            for (int at = found.start(); at < found.end(); at++) {
                if (own.charAt(at) != '\n') own.setCharAt(at, BLANK);
            }
        }
    }
}
