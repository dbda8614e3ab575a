package de.traudich.shared;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// The two languages we speak.
public enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// How days and times are written: English as in Britain, day before month and 24 hours.
    public Locale dates() {
        return this == EN ? Locale.UK : locale;
    }

    public String day(TemporalAccessor day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(dates()).format(day);
    }

    public String time(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(dates())
                .format(time);
    }

    public String code() {
        return locale.getLanguage();
    }

    /// German only for who asks for German; everybody else reads English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("de") ? DE : EN;
    }

    public static Language of(String code) {
        return of(Locale.of(code));
    }
}
