package de.traudich.reminders.ui;

import de.traudich.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// A day as people write it.
final class Days {

    private Days() {}

    static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Language.of(locale).dates())
                .format(day);
    }
}
