package de.traudich.contacts.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people read them, with the year: contacts live longer than one.
final class Days {

    private Days() {}

    static String say(LocalDate day) {
        var locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM yyyy" : "d MMM yyyy", locale)
                .format(day);
    }
}
