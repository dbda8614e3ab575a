package de.traudich.contacts.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.traudich.shared.Language;
import de.traudich.shared.ui.CalendarWords;
import java.time.LocalDate;
import java.util.Locale;

/// A day in the person's language that says itself what is wrong with it.
final class DayField extends DatePicker {

    DayField(String id, String label) {
        setId(id);
        setLabel(label);
        var dates = Language.of(getLocale()).dates();
        setLocale(dates);
        setI18n(words(dates));
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
        return CalendarWords.of(this, locale)
                .setMinErrorMessage(getTranslation("day.past"))
                .setMaxErrorMessage(getTranslation("day.future"))
                .setBadInputErrorMessage(getTranslation("day.wrong"));
    }

    /// The field itself has said what is wrong.
    boolean holds() {
        return !isInvalid();
    }
}
