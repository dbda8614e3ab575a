package de.traudich.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads word lists that lie beside a class: `[section]`, then a phrase a line; empty lines and those that begin with #
/// say nothing. The same section of several files is one.
public final class WordLists {

    private WordLists() {}

    public static Map<String, List<String>> read(Class<?> beside, String... files) {
        var sections = new HashMap<String, List<String>>();
        for (var file : files) read(beside, file, sections);
        return sections;
    }

    private static void read(Class<?> beside, String file, Map<String, List<String>> sections) {
        var in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
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
