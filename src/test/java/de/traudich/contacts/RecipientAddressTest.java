package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rulings of decision 0031, one spelling by one.
class RecipientAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verena@example.org",
                " Verena@Example.ORG ",
                "mailto:verena@example.org",
                "verena+podcast@example.org",
                "verena@example.org.",
                "ｖerena@example.org"
            })
    void oneMailboxHasOneSpelling(String typed) {
        assertThat(normal(typed)).isEqualTo("EMAIL verena@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "v.erena+x@googlemail.com, EMAIL verena@gmail.com",
        "v.erena@example.org, EMAIL v.erena@example.org",
        "+49@example.org, EMAIL +49@example.org",
        "a@müller.example, EMAIL a@xn--mller-kva.example"
    })
    void onlyGoogleIgnoresDots(String typed, String normal) {
        assertThat(normal(typed)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030 1234567",
                "030/123 45-67",
                "+49 30 1234567",
                "0049301234567",
                "+49 (0)30 1234567",
                "tel:+49-30-1234567"
            })
    void oneNumberHasOneSpelling(String typed) {
        assertThat(normal(typed)).isEqualTo("PHONE +49301234567");
    }

    @Test
    void aNumberWithoutACountryIsReadInThePracticesOwn() {
        assertThat(RecipientAddress.of("01 234567", "43"))
                .map(RecipientAddress::value)
                .hasValue("+431234567");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.LinkedIn.com/in/Verena-K/?utm_source=share, PROFILE linkedin.com/in/verena-k",
        "de.linkedin.com/in/verena-k, PROFILE linkedin.com/in/verena-k",
        "https://twitter.com/verena#top, PROFILE x.com/verena",
        "http://m.facebook.com/profile.php?ref=x&id=42, PROFILE facebook.com/profile.php?id=42",
        "verena.example, PROFILE verena.example",
        "@verena@mastodon.example, PROFILE mastodon.example/@verena",
        "https://mastodon.example/@Verena, PROFILE mastodon.example/@verena",
        "@Verena, PROFILE @verena"
    })
    void oneProfileHasOneSpelling(String typed, String normal) {
        assertThat(normal(typed)).isEqualTo(normal);
    }

    @Test
    void aPostalAddressIsItsLettersAndDigits() {
        assertThat(normal("Lange Straße 5, 10115 Berlin")).isEqualTo(normal("lange str. 5 10115 BERLIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "112", "am Kiosk", "\u200B"})
    void whatIsNoAddressHasNoKey(String typed) {
        assertThat(RecipientAddress.of(typed, "49")).isEmpty();
    }

    @Test
    void anAddressDoesNotShowItself() {
        assertThat(RecipientAddress.of("verena@example.org", "49").orElseThrow().toString())
                .doesNotContain("verena");
    }

    private static String normal(String typed) {
        var address = RecipientAddress.of(typed, "49").orElseThrow();
        return address.kind() + " " + address.value();
    }
}
