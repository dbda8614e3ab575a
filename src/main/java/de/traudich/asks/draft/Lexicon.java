package de.traudich.asks.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of both languages at once: people mix them, and hardly a phrase of one means something in the other.
final class Lexicon {

    private static final Map<String, List<String>> SECTIONS = read();
    private static final Map<Cue, Pattern> CUES = Stream.of(Cue.values())
            .collect(Collectors.toMap(cue -> cue, cue -> Phrases.compile(section(cue.section()))));
    private static final Map<WordSet, Set<String>> SETS =
            Stream.of(WordSet.values()).collect(Collectors.toMap(set -> set, set -> words(section(set.section()))));

    private Lexicon() {}

    static Pattern pattern(Cue cue) {
        return Objects.requireNonNull(CUES.get(cue));
    }

    static Set<String> words(WordSet set) {
        return Objects.requireNonNull(SETS.get(set));
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }

    private static Map<String, List<String>> read() {
        var sections = new HashMap<String, List<String>>();
        for (var language : List.of("de", "en")) read("words_" + language + ".txt", sections);
        return sections;
    }

    /// `[section]`, then a phrase a line; empty lines and those that begin with # say nothing.
    private static void read(String file, Map<String, List<String>> sections) {
        var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
