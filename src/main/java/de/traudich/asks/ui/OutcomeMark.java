package de.traudich.asks.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import java.util.Locale;

/// A disc with a glyph for what came back. Decoration: the word always stands beside it.
public final class OutcomeMark extends Span {

    private static final String CHECK = "<path class=\"glyph\" d=\"M-8.4 .8L-2.1 7.1L8.8 -6.3\"/>";
    private static final String HALF = "<path class=\"half\" d=\"M0 -16.5A16.5 16.5 0 0 1 0 16.5Z\"/>";
    private static final String ARROW = "<path class=\"glyph\" d=\"M-8 0H8M2 -6.5L8.5 0L2 6.5\"/>";
    private static final String CLOCK = "<path class=\"glyph\" d=\"M0 -9V1L6 5\"/>";
    private static final String BAR = "<path class=\"glyph\" d=\"M-8 0H8\"/>";

    private OutcomeMark(String kind, String glyph) {
        addClassNames("outcome-mark", kind);
        add(new Svg("<svg viewBox=\"-21 -21 42 42\" aria-hidden=\"true\"><circle class=\"face\" r=\"18\"/>" + glyph
                + "</svg>"));
    }

    /// The key of the word that stands beside it.
    public static String word(Outcome outcome) {
        return "outcome." + name(outcome);
    }

    /// As keys, ids and class names have it.
    public static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OutcomeMark of(Outcome outcome) {
        return new OutcomeMark(
                name(outcome),
                switch (outcome) {
                    case YES -> CHECK;
                    case PARTLY -> HALF;
                    case REFERRED -> ARROW;
                    case BRIEF_REPLY -> CLOCK;
                    case NO, NO_REPLY -> BAR;
                });
    }

    /// Asked, nothing came back yet.
    public static OutcomeMark open() {
        return new OutcomeMark("open", "");
    }

    public static OutcomeMark notAsked() {
        return new OutcomeMark("not-asked", "");
    }
}
