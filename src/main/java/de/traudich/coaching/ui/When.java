package de.traudich.coaching.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Points in time as people of a practice read them: weekday, day, clock. Absolute, so that they never grow stale.
record When(ZoneId zone, Locale locale) {

    String at(Instant instant) {
        return say(german() ? "EE d. MMM, HH:mm" : "EE d MMM, HH:mm", instant);
    }

    String day(Instant instant) {
        return say(german() ? "d. MMM" : "d MMM", instant);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(german() ? "EE d. MMM" : "EE d MMM", locale)
                .format(date);
    }

    private String say(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    private boolean german() {
        return locale.getLanguage().equals("de");
    }
}
