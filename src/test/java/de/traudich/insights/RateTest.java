package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

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
    void theIntervalIsWilsons(int hits, int of, double low, double high) {
        var wilson = new Rate(hits, of).wilson();

        assertThat(wilson.low()).isCloseTo(low, within(.00005));
        assertThat(wilson.high()).isCloseTo(high, within(.00005));
    }

    @Test
    void aRateIsOfSomething() {
        assertThat(new Rate(2, 3).percent()).isEqualTo(67);
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 3));
    }

    @Test
    void stoppingAtAYesInflatesTheShareOfYeses() {
        var five = new AskedUntil(5, 10);

        assertThat(five.rate()).isCloseTo(.444, within(.0005));
        assertThat(five.naive()).isEqualTo(.5);
        assertThat(new AskedUntil(5, 20).naive()).isEqualTo(.25);
    }

    @Test
    void nobodyStopsAtOneYesOrBeforeAsking() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AskedUntil(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AskedUntil(5, 4));
    }

    @Test
    void anIntervalGoesUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}
