package de.traudich.workshops;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// Six consonants, so that no word comes out and a phone need not switch keyboards: 64 million codes.
public record JoinCode(String value) {

    public static final int LENGTH = 6;
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public JoinCode {
        if (value.length() != LENGTH || !value.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("not a join code");
        }
    }

    static JoinCode next() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        return new JoinCode(code.toString());
    }

    /// Case, spaces and dashes do not matter.
    public static Optional<JoinCode> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var letters = typed.replaceAll("[\\s\\p{Zs}-]", "").toUpperCase(Locale.ROOT);
        var fits = letters.length() == LENGTH && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return fits ? Optional.of(new JoinCode(letters)) : Optional.empty();
    }

    /// Two threes, as it is read aloud.
    public String spoken() {
        return value.substring(0, 3) + " " + value.substring(3);
    }
}
