package de.traudich.insights.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How pictures look in a file: the very rules of the page, with every token put in by its light value, so that both
/// never part.
final class ChartStyle {

    private static final String FOLDER = "/META-INF/resources/app/css/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern LIGHT_DARK = Pattern.compile("light-dark\\(([^,]+),[^)]+\\)");
    private static final Pattern REM = Pattern.compile("([\\d.]+)rem");
    private static final Pattern RULE = Pattern.compile("^(\\.[^{}@\\n]*)\\{([^{}]*)}$", Pattern.MULTILINE);
    private static final Pattern DRAWN = Pattern.compile("\\.(chart |bar-of |[\\w-]+-chart|[\\w-]+-dots)");
    private static final Pattern PAGE_ONLY = Pattern.compile("(?::hover|:focus|\\.plot|:has|svg)");
    private static final int REM_PIXELS = 16;
    private static final int DEPTH = 4;

    /// Fonts are named and not carried along: where they are missing the system's own stand in.
    private static final String FRAME = """
            .paper { fill: var(--td-surface); }
            text { font-family: var(--td-font-text); }
            .title { fill: var(--td-text); font: 680 20px var(--td-font-display); }
            .label { fill: var(--td-text); font: 600 15px var(--td-font-text); }
            """;

    static final String LIGHT = light();

    private ChartStyle() {}

    private static String light() {
        var tokens = tokens();
        var rules = RULE.matcher(read("insights.css"))
                .results()
                .filter(rule -> DRAWN.matcher(rule.group(1)).find())
                .filter(rule -> !PAGE_ONLY.matcher(rule.group(1)).find())
                .map(rule -> rule.group(1) + "{" + rule.group(2) + "}")
                .collect(Collectors.joining("\n"));
        return resolved(FRAME + rules, tokens);
    }

    private static Map<String, String> tokens() {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(read("tokens.css"))
                .results()
                .forEach(token -> tokens.putIfAbsent(token.group(1), token.group(2)));
        return tokens;
    }

    private static String resolved(String css, Map<String, String> tokens) {
        var text = css;
        for (int depth = 0; depth < DEPTH; depth++) {
            text = USE.matcher(text)
                    .replaceAll(use -> Matcher.quoteReplacement(tokens.getOrDefault(use.group(1), "currentColor")));
        }
        text = LIGHT_DARK.matcher(text).replaceAll("$1");
        return REM.matcher(text).replaceAll(size -> pixels(size.group(1)));
    }

    private static String pixels(String rem) {
        return String.format(Locale.ROOT, "%.4gpx", REM_PIXELS * Double.parseDouble(rem));
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(ChartStyle.class.getResourceAsStream(FOLDER + file))) {
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
