package de.traudich.shared;

import java.util.regex.Pattern;

/// Cleans what people type before it is kept: no control, bidi or invisible characters, no space around it.
public final class PlainText {

    // Cc control, Cf format (bidi marks, zero width, tags), Co private use, Cs lone surrogates, Zl/Zp line separators.
    // The zero-width joiner stays inside emoji families, where it is no disguise.
    private static final Pattern INVISIBLE = Pattern.compile(
            "(?<!\\p{IsEmoji_Presentation}|\\uFE0F)\\u200D|\\u200D(?!\\p{IsEmoji})|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200D]]");
    private static final Pattern INVISIBLE_BUT_LINES = Pattern.compile("(?!\\n)(?:" + INVISIBLE.pattern() + ")");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private PlainText() {}

    /// One line, inner runs of space become one.
    public static String line(String typed) {
        var spaced = SPACES.matcher(typed).replaceAll(" ");
        return SPACES.matcher(INVISIBLE.matcher(spaced).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// Several lines, line breaks kept.
    public static String lines(String typed) {
        return INVISIBLE_BUT_LINES
                .matcher(typed.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    /// Length as people and the database count: characters, an emoji of four bytes is one.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
