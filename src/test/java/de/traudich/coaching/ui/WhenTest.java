package de.traudich.coaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Days of this year need no year, all others do.
class WhenTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneId.of("UTC"));

    private final When german = new When(BERLIN, Locale.GERMAN, NEW_YEAR);
    private final When english = new When(BERLIN, Locale.ENGLISH, NEW_YEAR);

    @Test
    void thisYearIsWhereThePracticeIs() {
        var midnight = Instant.parse("2026-12-31T23:00:00Z");

        assertThat(german.day(midnight)).isEqualTo("1. Jan.");
        assertThat(german.at(midnight)).isEqualTo("Fr. 1. Jan., 00:00");
        assertThat(english.at(midnight)).isEqualTo("Fri 1 Jan, 00:00");
    }

    @Test
    void anotherYearIsSaid() {
        var before = Instant.parse("2026-12-31T22:59:00Z");

        assertThat(german.day(before)).isEqualTo("31. Dez. 2026");
        assertThat(german.at(before)).isEqualTo("Do. 31. Dez. 2026, 23:59");
        assertThat(english.day(LocalDate.of(2028, 2, 29))).isEqualTo("Tue 29 Feb 2028");
    }
}
