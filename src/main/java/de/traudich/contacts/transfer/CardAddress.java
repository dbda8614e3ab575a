package de.traudich.contacts.transfer;

import de.traudich.contacts.Address;
import de.traudich.exercises.Channel;
import de.traudich.shared.PlainText;
import java.util.Arrays;
import java.util.Optional;

/// An address in a file; what cannot be one is left out. Channels that files have no field for are
/// written before the value.
final class CardAddress {

    private CardAddress() {}

    static Optional<Address> of(Channel channel, String typed) {
        var value = PlainText.line(typed);
        return value.isEmpty() || PlainText.length(value) > Address.VALUE_MAX
                ? Optional.empty()
                : Optional.of(new Address(channel, value));
    }

    static Optional<Address> parse(String typed) {
        var parts = typed.strip().split(" ", 2);
        return Arrays.stream(Channel.values())
                .filter(channel -> parts.length == 2 && channel.name().equals(parts[0]))
                .findFirst()
                .flatMap(channel -> of(channel, parts[1]));
    }

    static String print(Address address) {
        return address.channel() + " " + address.value();
    }
}
