package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesRateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, .4345",
        "1, 5, .0362, .6245",
        "3, 5, .2307, .8824",
        "5, 5, .5655, 1",
        "7, 10, .3968, .8922",
        "12, 20, .3866, .7812",
        "47, 50, .8378, .9794",
    })
    void theIntervalIsWilsons(int yes, int answered, double low, double high) {
        var rate = new YesRate(yes, answered);

        assertThat(rate.low()).isCloseTo(low, within(.00005));
        assertThat(rate.high()).isCloseTo(high, within(.00005));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "1, 3, 33", "2, 3, 67", "1, 8, 13", "5, 5, 100"})
    void perCentAreRounded(int yes, int answered, int percent) {
        assertThat(new YesRate(yes, answered).percent()).isEqualTo(percent);
    }

    @Test
    void aRateNeedsAnAnswerAndNoMoreYesesThanAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YesRate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new YesRate(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new YesRate(6, 5));
    }
}
