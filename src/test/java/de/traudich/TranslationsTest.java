package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Both languages are complete, speak to people in the same way, and no view asks for a word that is not there.
class TranslationsTest {

    private static final Pattern LITERAL_KEY = Pattern.compile(
            "(?:getTranslation|translate)\\(\\s*(?:\\w+,\\s*)?\"([a-z0-9.-]+)\"\\s*[,)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAL =
            Pattern.compile("\\b(Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihr(?! (habt|erwartet|seid)))\\b");

    private final Map<String, String> german = read("de");
    private final Map<String, String> english = read("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (var language : List.of("de", "en")) {
            var keys = Files.readAllLines(
                            Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties"))
                    .stream()
                    .filter(line -> line.matches("[a-zA-Z0-9.-]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyHasWordsInBothLanguages() {
        assertThat(blank(german)).isEmpty();
        assertThat(blank(english)).isEmpty();
    }

    @Test
    void everyKeyOfTheCodeExists() throws IOException {
        assertThat(keysInCode()).isNotEmpty().isSubsetOf(german.keySet());
    }

    @Test
    void germanSaysDuAndNobodyShouts() {
        assertThat(german).noneSatisfy((key, text) -> assertThat(
                        key.startsWith("notes.formal") || !FORMAL.matcher(text).find())
                .isFalse());
        assertThat(german.values()).noneMatch(text -> text.contains("!"));
        assertThat(english.values()).noneMatch(text -> text.contains("!"));
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        german.forEach((key, text) ->
                assertThat(parameters(english.getOrDefault(key, ""))).as(key).isEqualTo(parameters(text)));
    }

    private static Set<String> blank(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static int parameters(String text) {
        return text.contains("{0}") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Set<String> keysInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL_KEY.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, String> read(String language) {
        var properties = new Properties();
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
