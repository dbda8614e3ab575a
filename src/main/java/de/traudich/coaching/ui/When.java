package de.traudich.coaching.ui;

import de.traudich.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Points in time as people of a practice read them: weekday, day, clock. Absolute, so that they never grow stale; with
/// the year where it is another one.
record When(ZoneId zone, Locale locale, Clock clock) {

    String at(Instant instant) {
        return say("EE ", ", HH:mm", instant.atZone(zone));
    }

    String day(Instant instant) {
        return say("", "", instant.atZone(zone));
    }

    String day(LocalDate date) {
        return say("EE ", "", date);
    }

    private String say(String before, String after, TemporalAccessor time) {
        var german = Language.of(locale) == Language.DE;
        var year = Year.from(time).equals(Year.now(clock.withZone(zone))) ? "" : " yyyy";
        return DateTimeFormatter.ofPattern(
                        before + (german ? "d. MMM" : "d MMM") + year + after,
                        Language.of(locale).dates())
                .format(time);
    }
}
