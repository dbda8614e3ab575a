package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.traudich.shared.Language;
import java.time.LocalDateTime;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// The wall speaks the workshop's language, whatever the browser that drives it asks for.
record BoardWords(Locale locale) {

    String say(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }

    Span label(String key, Object... parameters) {
        return with(new Span(say(key, parameters)), "label");
    }

    Paragraph line(String key, Object... parameters) {
        return with(new Paragraph(say(key, parameters)), "line");
    }

    String time(TemporalAccessor at) {
        return Language.of(locale).time(at);
    }

    /// One decimal, as the language writes it.
    String number(double number) {
        return String.format(Language.of(locale).dates(), "%.1f", number);
    }

    String day(LocalDateTime at) {
        return Language.of(locale).day(at, FormatStyle.FULL);
    }

    static <C extends Component> C with(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }
}
