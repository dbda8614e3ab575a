package de.traudich.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isKeptTrimmedAndInLowerCase() {
        assertThat(EmailAddress.parse(" Miriam@Traudich.Example "))
                .hasValue(new EmailAddress("miriam@traudich.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "a@b.c", "@b.de", "a b@c.de", "a@b@c.de", "<a@b.de>", "a,b@c.de", "a@b.de\nx"})
    void whatIsNoAddressIsNone(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void endsAt254Characters() {
        var longest = "a".repeat(245) + "@bbbbb.de";

        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
    }
}
