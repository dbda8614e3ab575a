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

    /// `Michael K.`, so that one Michael is not the other; a number is kept, `Person 17`.
    static String withInitial(String name) {
        var given = of(name);
        var comma = name.indexOf(',');
        var last = (comma < 0 ? words(name) : words(name.substring(0, comma)))
                .map(word -> word.replaceAll("[;:]+$", ""))
                .reduce("", (_, word) -> word);
        var first = given.replaceAll("[;:]+$", "");
        if (last.isEmpty() || last.equals(first)) {
            return first;
        }
        return Character.isLetter(last.codePointAt(0))
                ? first + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + "."
                : first + " " + last;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty());
    }
}
