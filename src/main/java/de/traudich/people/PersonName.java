package de.traudich.people;

import de.traudich.shared.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/// How somebody wants to be called: 1 to 24 visible characters, an emoji of four bytes counts as one.
public record PersonName(String value) {

    public static final int MAX = 24;

    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    public PersonName {
        if (!value.equals(PlainText.line(value)) || !fits(value)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    public static Optional<PersonName> parse(String typed) {
        if (typed.length() > 20 * MAX) {
            return Optional.empty();
        }
        var value = PlainText.line(typed);
        return fits(value) ? Optional.of(new PersonName(value)) : Optional.empty();
    }

    /// A name of combining marks alone would draw nothing of its own.
    private static boolean fits(String line) {
        return PlainText.length(line) <= MAX && VISIBLE.matcher(line).find();
    }
}
