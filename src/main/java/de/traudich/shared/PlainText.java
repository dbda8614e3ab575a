package de.traudich.shared;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Cleans what people type before it is kept: no control, bidi or invisible characters, no space around it, and no
/// more marks on a letter than a script has, so that nobody draws over what others wrote.
public final class PlainText {

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int MOST_MARKS = 5;
    /// Letters and symbols that draw nothing: fillers of Hangul, Khmer and Mongolian, the empty Braille cell.
    private static final String BLANK =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164\uFFA0";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    /// One line, inner runs of space become one.
    public static String line(String typed) {
        var visible = visible(SPACES.matcher(typed).replaceAll(" "), _ -> false);
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /// Several lines, line breaks kept.
    public static String lines(String typed) {
        var broken = typed.replaceAll("\\R", "\n").replace('\t', ' ');
        return strip(visible(broken, character -> character == '\n'));
    }

    /// Length as people and the database count: characters, an emoji of four bytes is one.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String visible(String typed, IntPredicate kept) {
        var characters = typed.codePoints().toArray();
        var visible = new StringBuilder(typed.length());
        int marks = 0;
        for (int at = 0; at < characters.length; at++) {
            if (kept.test(characters[at]) || !invisible(characters[at]) || joins(characters, at)) {
                marks = mark(characters[at]) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) visible.appendCodePoint(characters[at]);
            }
        }
        return visible.toString();
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> BLANK.indexOf(character) >= 0 || noCharacter(character);
        };
    }

    /// Set aside by Unicode for ever; no XML, so no report, may hold the last two of the first plane.
    private static boolean noCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    private static boolean mark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// The zero-width joiner stays inside emoji families, where it is no disguise.
    private static boolean joins(int[] characters, int at) {
        return characters[at] == JOINER
                && at > 0
                && at + 1 < characters.length
                && (Character.isEmojiPresentation(characters[at - 1]) || characters[at - 1] == EMOJI_STYLE)
                && Character.isExtendedPictographic(characters[at + 1]);
    }

    /// Unlike [String#strip] also without no-break spaces.
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) start++;
        while (end > start && blank(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
