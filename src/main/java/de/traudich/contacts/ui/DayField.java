package de.traudich.contacts.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A day in the person's language that says itself what is wrong with it.
final class DayField extends DatePicker {

    DayField(String id, String label) {
        setId(id);
        setLabel(label);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    DayField until(LocalDate last) {
        setMax(last);
        return this;
    }

    DayField from(LocalDate first) {
        setMin(first);
        return this;
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"))
                .setMinErrorMessage(getTranslation("day.past"))
                .setMaxErrorMessage(getTranslation("day.future"))
                .setBadInputErrorMessage(getTranslation("day.wrong"));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /// The field itself has said what is wrong.
    boolean holds() {
        return !isInvalid();
    }
}
