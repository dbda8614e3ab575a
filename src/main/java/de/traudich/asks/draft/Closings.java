package de.traudich.asks.draft;

import java.util.List;
import java.util.regex.Pattern;

/// Finds where the closing formula begins and ends. It opens a line or follows a sentence, and nothing but a name and
/// a signature may come after it.
final class Closings {

    private static final Pattern STARTS = Pattern.compile("(?m)^[ \\t]*|(?<=[.!?…)])[ \\t]+|(?<=\\p{So})[ \\t]+");
    private static final Pattern POSTSCRIPT_LINE = Pattern.compile("(?m)^[ \\t]*(?=\\S)");
    private static final Pattern TO_THE_SIGN = Pattern.compile("[^\\n,.!?]*[,.!?]*");
    private static final Pattern NAME =
            Pattern.compile("(?<=[.!?…]\\s{0,3})\\n\\s*((?:\\p{Lu}[\\p{L}.'-]*[ ]?){1,3})\\s*\\z");
    private static final Pattern DELIMITER = Pattern.compile("(?m)^--\\s*$");
    private static final int REST_OF_FORMULA = 6;
    private static final int SIGNATURE = 60;

    private Closings() {}

    /// Where "PS:" opens a line after `from`, or the end of the text.
    static int postscript(String own, int from) {
        var line = POSTSCRIPT_LINE.matcher(own);
        for (int at = from; at <= own.length() && line.find(at); at = line.end() + 1) {
            if (opens(Cue.POSTSCRIPT, own, line.end()) > 0) return line.end();
        }
        return own.length();
    }

    static Span in(String own, int from, int to) {
        var starts = STARTS.matcher(own);
        for (int at = from; at < to && starts.find(at) && starts.end() < to; at = Math.max(starts.end(), at + 1)) {
            var closing = closing(own, starts.end(), to);
            if (!closing.isEmpty()) return closing;
        }
        return Span.NOTHING;
    }

    private static Span closing(String own, int start, int to) {
        int formula = opens(Cue.CLOSING, own, start);
        if (formula < 0) return thanksLine(own, start, to);
        int end = toTheSign(own, formula, to);
        boolean short_ = Word.of(own, new Span(formula, end)).size() <= REST_OF_FORMULA;
        return short_ && isSignature(own, end, to) ? new Span(start, end) : Span.NOTHING;
    }

    /// "Vielen Dank!" closes too, alone before the name or before the formula proper.
    private static Span thanksLine(String own, int start, int to) {
        int thanks = opens(Cue.THANKS_LINE, own, start);
        if (thanks < 0) return Span.NOTHING;
        int end = toTheSign(own, thanks, to);
        if (Word.of(own, new Span(thanks, end)).size() > REST_OF_FORMULA) return Span.NOTHING;
        int next = new Span(end, to).stripped(own).start();
        var formula = next < to ? closing(own, next, to) : Span.NOTHING;
        if (!formula.isEmpty()) return new Span(start, formula.end());
        return Word.of(own, new Span(end, to)).size() <= REST_OF_FORMULA && isSignature(own, end, to)
                ? new Span(start, end)
                : Span.NOTHING;
    }

    private static int toTheSign(String own, int from, int to) {
        var rest = TO_THE_SIGN.matcher(own).region(from, to);
        return rest.lookingAt() ? rest.end() : from;
    }

    private static boolean isSignature(String own, int from, int to) {
        var rest = new Span(from, to).in(own);
        return rest.indexOf('?') < 0 && Word.of(own, new Span(from, to)).size() <= SIGNATURE && !hasSentence(rest);
    }

    /// A line of a signature is short, or no sentence.
    private static boolean hasSentence(String rest) {
        return List.of(rest.split("\\n")).stream()
                .anyMatch(line -> line.matches(".*\\p{Ll}\\p{L}+ .*\\p{Ll}[.!]\\s*") && line.length() > 40);
    }

    /// The end of the cue that stands there, or -1.
    private static int opens(Cue cue, String own, int at) {
        var found = Lexicon.pattern(cue).matcher(own).region(at, own.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : -1;
    }

    /// A name on the last line without any formula, or what follows the line "--".
    static Span bareName(String own, int from, int to) {
        var delimiter = DELIMITER.matcher(own).region(from, to);
        if (delimiter.find()) return new Span(delimiter.start(), to);
        var name = NAME.matcher(own).region(from, to).useTransparentBounds(true);
        return name.find() ? new Span(name.start(1), to) : Span.NOTHING;
    }
}
