package de.traudich.asks.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the greeting ends, on a line of its own or at the beginning of the first one.
final class Greetings {

    private static final Pattern TOKEN = Pattern.compile("[ ]*([^\\s]+)");
    private static final Pattern BLANKS = Pattern.compile(" *");
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern END = Pattern.compile(".*(?:[,;:!?]|–|—)|[–—-]");

    private Greetings() {}

    /// Empty where there is none.
    static Span in(String own) {
        int start = skip(SPACE, own, 0);
        var subject = at(Cue.SUBJECT_LINE, own, start);
        if (subject != null) start = skip(SPACE, own, subject.end());
        int end = start;
        for (var greets = greeting(own, start); greets != null; greets = greeting(own, skip(SPACE, own, end))) {
            end = withNames(own, greets.end());
        }
        return end == start ? Span.NOTHING : new Span(start, withAddressee(own, end));
    }

    private static @org.jspecify.annotations.Nullable Matcher greeting(String own, int from) {
        var greets = at(Cue.GREETING, own, from);
        if (greets == null || at(Cue.CLOSING, own, from) != null) return null;
        boolean compound = greets.end() < own.length() && "-'".indexOf(own.charAt(greets.end())) >= 0;
        return compound ? null : greets;
    }

    /// "Hallo, Frau Berger, …": the person greeted may come after a comma.
    private static int withAddressee(String own, int end) {
        var next = at(Cue.TITLE, own, skip(BLANKS, own, end));
        if (next == null || end == 0 || own.charAt(end - 1) != ',') return end;
        int after = withNames(own, next.start());
        return after > end && own.charAt(after - 1) == ',' ? after : end;
    }

    /// Titles, names and what stands between them, up to the sign or the end of the line.
    private static int withNames(String own, int from) {
        int end = from;
        var token = TOKEN.matcher(own);
        while (ends(own, end) == Sign.NONE && token.region(end, own.length()).lookingAt()) {
            if (!belongs(token.group(1))) break;
            end = token.end();
            if (ends(token.group(1))) break;
        }
        return ends(own, end) == Sign.NEXT ? end + 1 : end;
    }

    private enum Sign {
        NONE,
        NEXT
    }

    private static Sign ends(String own, int at) {
        return at < own.length() && ",!:;?".indexOf(own.charAt(at)) >= 0 ? Sign.NEXT : Sign.NONE;
    }

    private static boolean ends(String token) {
        var word = token.toLowerCase(Locale.ROOT);
        return END.matcher(token).matches() || (token.endsWith(".") && !WordSet.TITLES.has(word) && word.length() > 2);
    }

    private static boolean belongs(String token) {
        var word = token.replaceAll("[,;:!?.]+$", "").toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || !Character.isLetter(token.codePointAt(0))
                || Character.isUpperCase(token.codePointAt(0))
                || WordSet.TITLES.has(word)
                || WordSet.PARTICLES.has(word)
                || ENDS_LOWER.matcher(token).matches();
    }

    /// "Hallo zusammen,", "Hi anna,": small letters belong when the sign follows at once.
    private static final Pattern ENDS_LOWER = Pattern.compile("\\p{L}+[,!:]+");

    private static @org.jspecify.annotations.Nullable Matcher at(Cue cue, String own, int from) {
        var found = Lexicon.pattern(cue).matcher(own).region(from, own.length()).useTransparentBounds(true);
        return found.lookingAt() ? found : null;
    }

    private static int skip(Pattern pattern, String own, int from) {
        var found = pattern.matcher(own).region(from, own.length());
        return found.lookingAt() ? found.end() : from;
    }
}
