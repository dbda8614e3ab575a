package de.traudich.contacts.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people read them, with the year: contacts live longer than one. A day stays on one line.
final class Days {

    private Days() {}

    static String say(LocalDate day) {
        var locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofPattern(
                        locale.getLanguage().equals("de") ? "d.\u00A0MMM\u00A0yyyy" : "d\u00A0MMM\u00A0yyyy", locale)
                .format(day);
    }
}
