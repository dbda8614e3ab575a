package de.traudich.asks.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts a text into sentences: abbreviations, ordinals and initials do not end one, a list item and a paragraph do.
final class Sentences {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*•–—·]\\s|\\d{1,2}[.)]\\s|[a-z]\\)\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{L}\\. ?)*[\\p{L}\\p{N}.-]*\\z");
    /// A shorter line that ends without a sign was not broken for its length.
    private static final int WRAPPED = 50;

    private final String text;
    private final String own;

    Sentences(String text, String own) {
        this.text = text;
        this.own = own;
    }

    List<Sentence> in(Span part) {
        var sentences = new ArrayList<Sentence>();
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            if (ends(at, part)) {
                add(sentences, new Span(start, at + 1));
                start = at + 1;
            }
        }
        add(sentences, new Span(start, part.end()));
        return sentences;
    }

    private void add(List<Sentence> sentences, Span raw) {
        var span = withoutItemSign(raw.stripped(text)).stripped(text);
        var words = Word.of(text, span);
        if (!words.isEmpty()) sentences.add(new Sentence(span, span.in(own), words));
    }

    private Span withoutItemSign(Span span) {
        var item = ITEM.matcher(own).region(span.start(), span.end());
        return item.lookingAt() ? new Span(item.end(), span.end()) : span;
    }

    private boolean ends(int at, Span part) {
        if (at + 1 >= part.end()) return false;
        return switch (own.charAt(at)) {
            case '\n' -> endsLine(at, part);
            case '.' -> endsAfterSign(at, part) && !isAbbreviated(at, part);
            case '!', '?', '…' -> endsAfterSign(at, part);
            case '\u00B7' -> endsQuotation(at, part);
            case '"', '“', '”', ')', ']' -> at > 0 && ".!?…".indexOf(own.charAt(at - 1)) >= 0 && opensAfter(at, part);
            default -> false;
        };
    }

    private boolean endsLine(int at, Span part) {
        int next = at + 1;
        while (next < part.end() && own.charAt(next) == ' ') next++;
        if (next >= part.end() || own.charAt(next) == '\n') return true;
        if (ITEM.matcher(own).region(next, part.end()).lookingAt()) return true;
        int line = at - own.lastIndexOf('\n', at - 1);
        return line < WRAPPED && Character.isUpperCase(own.charAt(next));
    }

    /// What comes next must begin something new: a space and no small letter, or a capital stuck to the sign.
    private boolean endsAfterSign(int at, Span part) {
        char next = own.charAt(at + 1);
        if (Character.isUpperCase(next)) {
            return at > 1 && Character.isLowerCase(own.charAt(at - 1)) && Character.isLowerCase(own.charAt(at - 2));
        }
        return Character.isWhitespace(next) ? own.charAt(at) == '?' || opensAfter(at, part) : isEmoji(at + 1);
    }

    private boolean isEmoji(int at) {
        return Character.isEmojiPresentation(text.codePointAt(at));
    }

    private boolean opensAfter(int at, Span part) {
        int next = at + 1;
        if (!Character.isWhitespace(own.charAt(next))) return false;
        while (next < part.end() && Character.isWhitespace(own.charAt(next))) next++;
        return next < part.end() && !Character.isLowerCase(text.charAt(next));
    }

    private boolean endsQuotation(int at, Span part) {
        return at > 0
                && "“”\"«»’‘'".indexOf(text.charAt(at)) >= 0
                && ".!?…".indexOf(text.charAt(at - 1)) >= 0
                && opensAfter(at, part);
    }

    private boolean isAbbreviated(int at, Span part) {
        var before = LAST_WORD.matcher(own).region(Math.max(part.start(), at - 20), at);
        var word = before.find() ? before.group().replace(" ", "").toLowerCase(Locale.ROOT) : "";
        if (word.isEmpty()) return false;
        if (word.chars().allMatch(Character::isDigit)) return isOrdinal(word, at, part);
        if (WordSet.LAST_ABBREVIATIONS.has(word)) return false;
        return isInitials(word) || WordSet.ABBREVIATIONS.has(word) || WordSet.ABBREVIATIONS.has(lastPart(word));
    }

    /// "12. Mai", "am 3. Treffen", "5. Klasse"; a year, an amount and "chapter 4." end their sentence.
    private boolean isOrdinal(String digits, int at, Span part) {
        if (digits.length() > 2 || own.charAt(at + 1) == '\n') return false;
        var next = Word.of(own, new Span(at + 1, Math.min(part.end(), at + 30))).stream()
                .findFirst();
        var before = Word.of(own, new Span(Math.max(part.start(), at - 20), at - digits.length()));
        return next.filter(word -> WordSet.MONTHS.has(word.text()) || WordSet.AFTER_ORDINALS.has(word.text()))
                        .isPresent()
                || (!before.isEmpty()
                        && WordSet.BEFORE_ORDINALS.has(before.getLast().text())
                        && next.filter(word -> !WordSet.STOP_WORDS.has(word.text()))
                                .isPresent());
    }

    /// "J.", "z.B.", "d.h."; but "I." is the end of an English sentence.
    private static boolean isInitials(String word) {
        return !word.equals("i") && word.matches("\\p{L}(?:\\.\\p{L})*");
    }

    private static String lastPart(String word) {
        return word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1);
    }
}
