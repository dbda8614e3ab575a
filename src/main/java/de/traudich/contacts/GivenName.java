package de.traudich.contacts;

import java.util.Arrays;
import java.util.stream.Stream;

/// The first given name in a full one, written "Anna Schmidt", "Schmidt, Anna" or "Dr. Anna Schmidt".
final class GivenName {

    private GivenName() {}

    /// Empty for an empty name.
    static String of(String name) {
        var comma = name.indexOf(',');
        var words = comma < 0
                ? words(name)
                : Stream.concat(words(name.substring(comma + 1)), words(name.substring(0, comma)));
        var all = words.toList();
        return all.stream()
                .filter(word -> !word.endsWith("."))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse("");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty());
    }
}
