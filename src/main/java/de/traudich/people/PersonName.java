package de.traudich.people;

import de.traudich.shared.PlainText;
import java.util.Optional;

/// How somebody wants to be called: 1 to 24 visible characters, an emoji counts as one.
public record PersonName(String value) {

    public static final int MAX = 24;

    public PersonName {
        if (!value.equals(PlainText.line(value)) || value.isEmpty() || PlainText.length(value) > MAX) {
            throw new IllegalArgumentException("not a name");
        }
    }

    public static Optional<PersonName> parse(String typed) {
        if (typed.length() > 20 * MAX) {
            return Optional.empty();
        }
        var value = PlainText.line(typed);
        return value.isEmpty() || PlainText.length(value) > MAX ? Optional.empty() : Optional.of(new PersonName(value));
    }
}
