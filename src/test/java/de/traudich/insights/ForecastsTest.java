package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.traudich.asks.Forecast;
import de.traudich.asks.Forecasts;
import de.traudich.shared.Percent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastsTest {

    private static final int[] CHANCES = {20, 30, 50, 10, 40, 60, 20, 50, 30, 40};
    private static final int[] YES = {1, 0, 1, 0, 1, 1, 0, 1, 0, 1};

    private final Forecasts forecasts = new Forecasts(IntStream.range(0, CHANCES.length)
            .mapToObj(i -> forecast(CHANCES[i], YES[i] == 1))
            .toList());

    @Test
    void expectedMinusActualIsTheBias() {
        assertThat(forecasts.expected()).isCloseTo(.35, within(1e-9));
        assertThat(forecasts.rate().percent()).isEqualTo(60);
        assertThat(forecasts.bias()).isCloseTo(-.25, within(1e-9));
    }

    @Test
    void brierAndSkillAgainstTheOwnRate() {
        assertThat(forecasts.brier()).isCloseTo(.225, within(1e-9));
        assertThat(forecasts.skill().orElseThrow()).isCloseTo(.0625, within(1e-9));
    }

    @Test
    void withoutANoThereIsNoSkillToTell() {
        assertThat(new Forecasts(List.of(forecast(90, true), forecast(80, true))).skill())
                .isEmpty();
    }

    @Test
    void oneForecastAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecasts(List.of()));
    }

    private static Forecast forecast(int chance, boolean yes) {
        return new Forecast(new Percent(chance), yes);
    }
}
