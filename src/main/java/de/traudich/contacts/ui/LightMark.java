package de.traudich.contacts.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import de.traudich.contacts.Light;
import java.util.Locale;

/// The traffic light: form, fill and colour say the same, and the word always stands beside it.
final class LightMark extends Span {

    LightMark(Light light) {
        addClassNames("light-mark", light.name().toLowerCase(Locale.ROOT));
        add(new Svg("<svg viewBox=\"-21 -21 42 42\" aria-hidden=\"true\"><circle class=\"face\" r=\"18\"/>"
                + glyph(light) + "</svg>"));
    }

    private static String glyph(Light light) {
        return switch (light) {
            case OVERDUE -> "<path class=\"glyph\" d=\"M0 -10V2M0 9V9.1\"/>";
            case DUE -> "<path class=\"half\" d=\"M0 -16.5A16.5 16.5 0 0 1 0 16.5Z\"/>";
            case FINE -> "<path class=\"glyph\" d=\"M-8.4 .8L-2.1 7.1L8.8 -6.3\"/>";
            case SNOOZED -> "<path class=\"glyph\" d=\"M-5 -7V7M5 -7V7\"/>";
            case NONE -> "";
        };
    }
}
