package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepInTouchTest {

    private static final LocalDate MET = LocalDate.of(2026, 3, 1);
    private static final Rhythm MONTHLY = new Rhythm(30, 60);

    @ParameterizedTest
    @CsvSource({"29, FINE", "30, DUE", "60, DUE", "61, OVERDUE"})
    void countsFromTheLastRealContact(int days, Light light) {
        assertThat(touch(MONTHLY, null, MET, null).light(MET.plusDays(days))).isEqualTo(light);
    }

    @Test
    void withoutAnyContactCountsFromTheFirstDay() {
        var touch = touch(MONTHLY, null, null, null);

        assertThat(touch.dueOn()).hasValue(MET.minusDays(100).plusDays(30));
        assertThat(touch.light(MET)).isEqualTo(Light.OVERDUE);
    }

    @Test
    void withoutARhythmNothingIsDue() {
        var touch = touch(null, null, MET, null);

        assertThat(touch.light(MET.plusYears(5))).isEqualTo(Light.NONE);
        assertThat(touch.dueOn()).isEmpty();
    }

    @Test
    void theOwnRhythmGoesBeforeThatOfATag() {
        assertThat(touch(MONTHLY, new Rhythm(7, 14), MET, null).rhythm()).hasValue(MONTHLY);
        assertThat(touch(null, new Rhythm(7, 14), MET, null).rhythm()).hasValue(new Rhythm(7, 14));
    }

    @Test
    void aSnoozePutsItOffAndNeverForward() {
        var until = MET.plusDays(70);

        assertThat(touch(MONTHLY, null, MET, until).light(until.minusDays(1))).isEqualTo(Light.SNOOZED);
        assertThat(touch(MONTHLY, null, MET, until).light(until)).isEqualTo(Light.OVERDUE);
        assertThat(touch(MONTHLY, null, MET, MET.plusDays(3)).dueOn()).hasValue(MET.plusDays(30));
    }

    @Test
    void ofTwoTagsTheStricterCounts() {
        assertThat(Rhythm.stricter(new Rhythm(30, 40), new Rhythm(7, 90))).isEqualTo(new Rhythm(7, 90));
        assertThat(Rhythm.stricter(new Rhythm(7, 90), new Rhythm(7, 14))).isEqualTo(new Rhythm(7, 14));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "10, 9", "10, 1001"})
    void aRhythmIsPossible(int ideal, int most) {
        assertThatThrownBy(() -> new Rhythm(ideal, most)).isInstanceOf(IllegalArgumentException.class);
    }

    private static KeepInTouch touch(
            @Nullable Rhythm own, @Nullable Rhythm byTag, @Nullable LocalDate lastReal, @Nullable LocalDate snoozed) {
        return new KeepInTouch(own, byTag, MET.minusDays(100), lastReal, snoozed);
    }
}
