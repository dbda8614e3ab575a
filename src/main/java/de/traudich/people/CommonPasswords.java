package de.traudich.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Passwords of ten and more characters that are tried first: rows of the keyboard, repetitions, the words
/// "password" and "welcome" with what people put behind them, and the name of this product. Made for it,
/// from such patterns.
final class CommonPasswords {

    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean contain(String typed) {
        return ALL.contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        try (list) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
