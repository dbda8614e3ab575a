package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"5, 5, 5, 0, 100", "1, 1, 1, 0, 25", "5, 5, 5, 180, 88", "3, 3, 3, 180, 50", "1, 3, 5, 360, 44"})
    void isTheMeanOfThreeRatingsAndTheRecency(int trust, int reciprocity, int use, int daysAgo, int index) {
        assertThat(new Quality(trust, reciprocity, use).index(TODAY.minusDays(daysAgo), TODAY))
                .hasValue(index);
    }

    @Test
    void withoutRealContactThereIsNoRecency() {
        assertThat(new Quality(5, 5, 5).index(null, TODAY)).hasValue(75);
    }

    @Test
    void saysNothingBeforeAllThreeWereSaid() {
        assertThat(new Quality(5, null, 5).index(TODAY, TODAY)).isEmpty();
        assertThat(Quality.UNSAID.index(TODAY, TODAY)).isEmpty();
    }

    @Test
    void recencyHalvesEveryHundredAndEightyDays() {
        assertThat(Quality.recency(TODAY.minusDays(540), TODAY)).isCloseTo(12.5, within(1e-9));
        assertThat(Quality.recency(TODAY.plusDays(3), TODAY)).isEqualTo(100);
    }

    @Test
    void aRatingIsOneToFive() {
        assertThatThrownBy(() -> new Quality(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quality(1, 6, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
