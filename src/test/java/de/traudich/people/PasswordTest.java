package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @Test
    void hasTenToTwoHundredCharactersAndNothingElseIsDemanded() {
        assertThat(Password.fits("aaaaaaaaa")).isFalse();
        assertThat(Password.fits("aaaaaaaaa b")).isTrue();
        assertThat(Password.fits(" ".repeat(200))).isTrue();
        assertThat(Password.fits("a".repeat(201))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("short"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwort123", "PASSWORT123", "qwertzuiop", "1111111111", "1234567890", "traudich2026"})
    void isNoneThatEverybodyTriesFirst(String common) {
        assertThat(Password.isCommon(common)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Password(common));
        assertThat(Password.isCommon("der Regen in Spanien")).isFalse();
    }

    @Test
    void theListHoldsWhatCouldBeTakenElse() {
        assertThat(CommonPasswords.all())
                .hasSizeGreaterThan(100)
                .allMatch(Password::fits)
                .allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)));
    }

    @Test
    void neverShowsItself() {
        assertThat(new Password("trau-dich-2026")).hasToString("Password[…]");
    }
}
