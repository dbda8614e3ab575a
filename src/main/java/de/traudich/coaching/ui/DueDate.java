package de.traudich.coaching.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.traudich.shared.Language;
import de.traudich.shared.ui.CalendarWords;
import java.time.LocalDate;
import java.util.Locale;

/// A day that may be left out and does not lie in the past, in the person's language.
final class DueDate extends DatePicker {

    DueDate(LocalDate today) {
        setId("due");
        setLabel(getTranslation("assign.due"));
        setHelperText(getTranslation("assign.due.help"));
        setMin(today);
        setClearButtonVisible(true);
        var dates = Language.of(getLocale()).dates();
        setLocale(dates);
        setI18n(words(dates));
    }

    private DatePickerI18n words(Locale locale) {
        return CalendarWords.of(this, locale)
                .setMinErrorMessage(getTranslation("assign.due.past"))
                .setBadInputErrorMessage(getTranslation("assign.due.wrong"));
    }

    /// The field itself has said what is wrong.
    boolean holds() {
        return !isInvalid();
    }
}
