package de.traudich.contacts;

import de.traudich.exercises.Channel;
import de.traudich.shared.PlainText;

/// Where somebody is reached, as it was typed.
public record Address(Channel channel, String value) {

    public static final int VALUE_MAX = 254;

    public Address {
        value = PlainText.line(value);
        if (value.isEmpty() || PlainText.length(value) > VALUE_MAX) {
            throw new IllegalArgumentException("an address has 1 to 254 characters");
        }
    }
}
