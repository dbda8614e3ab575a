package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Timetable USUAL = new Timetable(9, QuietHours.USUAL, BERLIN);

    @Test
    void theNextMomentIsTheChosenHourOfTodayOrTomorrow() {
        assertThat(USUAL.next(at("2026-11-24T07:59:59Z"))).isEqualTo(at("2026-11-24T08:00:00Z"));
        assertThat(USUAL.next(at("2026-11-24T08:00:00Z"))).isEqualTo(at("2026-11-25T08:00:00Z"));
    }

    @Test
    void theHourStaysWhenTheClockGoesForward() {
        assertThat(USUAL.next(at("2027-03-27T08:00:00Z"))).isEqualTo(at("2027-03-28T07:00:00Z"));
        assertThat(USUAL.next(at("2027-03-28T07:00:00Z"))).isEqualTo(at("2027-03-29T07:00:00Z"));
    }

    @Test
    void theHourStaysWhenTheClockGoesBack() {
        assertThat(USUAL.next(at("2027-10-30T07:00:00Z"))).isEqualTo(at("2027-10-31T08:00:00Z"));
        assertThat(USUAL.next(at("2027-10-31T08:00:00Z"))).isEqualTo(at("2027-11-01T08:00:00Z"));
    }

    /// Apia had no 30 December 2011; Cairo and Beirut change at midnight; Lord Howe by half an hour.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/St_Johns",
                "Africa/Cairo",
                "Asia/Beirut",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Asia/Kathmandu"
            })
    void everyDayOfAYearHasOneMomentAndNoneIsAtNight(String zone) {
        for (var first : List.of("2011-06-01T12:00:00Z", "2027-01-01T12:00:00Z")) {
            var times = new Timetable(8, QuietHours.USUAL, ZoneId.of(zone));
            var moments = Stream.iterate(times.next(at(first)), times::next)
                    .limit(365)
                    .toList();
            assertThat(moments.stream().map(times::day)).doesNotHaveDuplicates();
            assertThat(moments).noneMatch(times::isQuiet);
            assertThat(Duration.between(moments.getFirst(), moments.getLast()))
                    .isCloseTo(Duration.ofDays(364), Duration.ofHours(25));
        }
    }

    @Test
    void theNightIsQuietAndEndsOnceEvenWhenItsClockChanges() {
        assertThat(USUAL.awake(at("2027-03-27T20:30:00Z"))).isEqualTo(at("2027-03-28T06:00:00Z"));
        assertThat(USUAL.awake(at("2027-10-31T00:30:00Z"))).isEqualTo(at("2027-10-31T07:00:00Z"));
        assertThat(USUAL.awake(at("2027-10-31T10:00:00Z"))).isEqualTo(at("2027-10-31T10:00:00Z"));
    }

    @Test
    void quietHoursGoOverMidnight() {
        var quiet = new QuietHours(20, 8);
        assertThat(quiet.contains(LocalTime.of(19, 59))).isFalse();
        assertThat(quiet.contains(LocalTime.of(20, 0))).isTrue();
        assertThat(quiet.contains(LocalTime.MIDNIGHT)).isTrue();
        assertThat(quiet.contains(LocalTime.of(7, 59))).isTrue();
        assertThat(quiet.contains(LocalTime.of(8, 0))).isFalse();
    }

    @Test
    void nobodyCanWantMailAtNight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(23, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(20, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timetable(7, QuietHours.USUAL, BERLIN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderPlan(true, 20, QuietHours.USUAL, null, null));
    }

    @Test
    void aPauseEndsOnItsDay() {
        var plan = ReminderPlan.USUAL.pausedUntil(LocalDate.of(2026, 12, 1));
        assertThat(plan.allows(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(plan.allows(LocalDate.of(2026, 12, 1))).isTrue();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
