package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void hasTenToTwoHundredCharactersAndNothingElseIsDemanded() {
        assertThat(Password.fits("aaaaaaaaa")).isFalse();
        assertThat(Password.fits("aaaaaaaaaa")).isTrue();
        assertThat(Password.fits(" ".repeat(200))).isTrue();
        assertThat(Password.fits("a".repeat(201))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("short"));
    }

    @Test
    void neverShowsItself() {
        assertThat(new Password("trau-dich-2026")).hasToString("Password[…]");
    }
}
