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
        return language().day(at.atZone(zone), FormatStyle.FULL) + ", " + time(at);
    }

    /// Short enough for a line of its own: weekday, date, time.
    String brief(Instant at) {
        return DateTimeFormatter.ofPattern("EEE", language().dates()).format(at.atZone(zone)) + " "
                + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language().dates())
                        .format(at.atZone(zone));
    }

    String day(Instant at) {
        return language().day(at.atZone(zone), FormatStyle.MEDIUM);
    }

    String time(Instant at) {
        return language().time(at.atZone(zone));
    }

    private Language language() {
        return Language.of(locale);
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
