package de.traudich.insights;

import de.traudich.shared.Language;
import de.traudich.shared.Words;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What is printed says everything in one language and one zone.
record PrintWords(Language language, ZoneId zone) {

    String say(String key, Object... values) {
        return Words.say(language, key, values);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String day(LocalDate day) {
        return language.day(day, FormatStyle.LONG);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.dates())
                .format(at.atZone(zone));
    }

    String count(int number) {
        return NumberFormat.getIntegerInstance(language.dates()).format(number);
    }

    String decimal(double number) {
        return String.format(language.dates(), "%.2f", number);
    }

    static String percent(int number) {
        return number + " %";
    }

    static String interval(Interval interval) {
        return Math.round(100 * interval.low()) + "–" + Math.round(100 * interval.high()) + " %";
    }
}
