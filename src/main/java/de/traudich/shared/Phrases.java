package de.traudich.shared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns phrases of the word lists into one pattern. A phrase is a regular expression in which a space is any space,
/// `*` after a letter any ending, ` … ` up to eight words of the same sentence; ß stands for ss too, ä for ae, and
/// `Sie` keeps its capital, without which it is somebody else.
public final class Phrases {

    public static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?:";
    private static final String AFTER = ")(?![\\p{L}\\p{N}])";
    private static final String GAP = "(?:[^\\p{L}\\p{N}.!?]+[\\p{L}\\p{N}'-]+){0,8}?[^\\p{L}\\p{N}.!?]+";
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})\\*");
    /// Must have a known length, so that its spaces are single ones.
    private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<![^)]*\\)");
    private static final Pattern FORMAL = Pattern.compile("(?<![\\p{L}\\\\])(Sie|Ihnen)(?!\\p{L})");

    private Phrases() {}

    public static Pattern compile(List<String> phrases) {
        return Pattern.compile(
                phrases.stream().map(Phrases::regex).collect(Collectors.joining("|", BEFORE, AFTER)), FLAGS);
    }

    private static String regex(String phrase) {
        var formal = FORMAL.matcher(phrase).replaceAll("(?-i:$1)");
        var spaced = LOOK_BEHIND
                .matcher(formal)
                .replaceAll(behind -> Matcher.quoteReplacement(behind.group().replace(" ", "\\s")))
                .replace(" … ", "\u0000")
                .replace(" ?", "\\s{0,9}")
                .replace(" ", "\\s+")
                .replace("\u0000", GAP);
        return ENDING.matcher(spaced)
                .replaceAll("\\\\p{L}*")
                .replace("ß", "(?:ß|ss)")
                .replace("ä", "(?:ä|ae)")
                .replace("ö", "(?:ö|oe)")
                .replace("ü", "(?:ü|ue)");
    }
}
