package de.traudich.workshops.ui;

import de.traudich.shared.Language;
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
                        .withLocale(dates())
                        .format(at.atZone(zone)) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(dates())
                        .format(at.atZone(zone));
    }

    /// Short enough for a line of its own: weekday, date, time.
    String brief(Instant at) {
        return DateTimeFormatter.ofPattern("EEE", dates()).format(at.atZone(zone)) + " "
                + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(dates())
                        .format(at.atZone(zone));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(dates())
                .format(at.atZone(zone));
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(dates())
                .format(at.atZone(zone));
    }

    private Locale dates() {
        return Language.of(locale).dates();
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
