package de.traudich.coaching.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A day that may be left out and does not lie in the past, in the person's language.
final class DueDate extends DatePicker {

    private static final List<DayOfWeek> FROM_SUNDAY = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    DueDate(LocalDate today) {
        setId("due");
        setLabel(getTranslation("assign.due"));
        setHelperText(getTranslation("assign.due.help"));
        setMin(today);
        setClearButtonVisible(true);
        setLocale(getLocale());
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("assign.due.today"))
                .setCancel(getTranslation("assign.due.cancel"))
                .setMinErrorMessage(getTranslation("assign.due.past"))
                .setBadInputErrorMessage(getTranslation("assign.due.wrong"));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    /// The field itself has said what is wrong.
    boolean holds() {
        return !isInvalid();
    }
}
