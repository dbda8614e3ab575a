package de.traudich.workshops.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// When a workshop is, as people of a practice say it.
record WorkshopTimes(ZoneId zone, Locale locale) {

    String say(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(at.atZone(zone)) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atZone(zone));
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
