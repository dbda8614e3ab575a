package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ayşe", "Müller-Lüdenscheidt 2", "王", "👩‍🚀", "abcdefghijklmnopqrstuvwx"})
    void aNameIsOneTo24Characters(String typed) {
        assertThat(PersonName.parse(typed)).hasValue(new PersonName(typed));
    }

    @Test
    void emojiOfFourBytesCountAsOne() {
        assertThat(PersonName.parse("😀".repeat(24))).isPresent();
        assertThat(PersonName.parse("😀".repeat(25))).isEmpty();
        assertThat(PersonName.parse("a".repeat(25))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u3164", "\u2800", "\u202E", "\u0301", "\uFE0F\u0301"})
    void whatDrawsNothingIsNoName(String typed) {
        assertThat(PersonName.parse(typed)).isEmpty();
    }

    @Test
    void isCleanedWhenTypedAndRefusedWhenNotClean() {
        assertThat(PersonName.parse("  Mi\u202Eriam\n K. ")).hasValue(new PersonName("Miriam K."));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" Miriam"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Mi\u202Eriam"));
    }

    @Test
    void aWholeBookIsNoName() {
        assertThat(PersonName.parse("\u200B".repeat(1_000_000) + "Miriam")).isEmpty();
    }
}
