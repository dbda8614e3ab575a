package de.traudich.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99, 100})
    void chanceAndFearRunFromZeroToAHundred(int value) {
        assertThat(new Percent(value).value()).isEqualTo(value);
        assertThat(new Fear(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void nothingLiesOutside(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fear(value));
    }
}
