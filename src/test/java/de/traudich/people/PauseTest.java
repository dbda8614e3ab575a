package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 10", "2, 20", "7, 640", "8, 900", "10, 900", "1000000, 900"})
    void doublesFromFiveSecondsToAQuarterOfAnHour(int over, int seconds) {
        assertThat(Attempts.pause(over)).hasSeconds(seconds);
    }
}
