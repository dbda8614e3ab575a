package de.traudich.coaching.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.traudich.coaching.Rung;
import de.traudich.shared.Fear;
import org.jspecify.annotations.Nullable;

/// One rung: hollow as long as the fear that was expected, solid as long as the fear that was left. The words beside it
/// say the same.
final class RungLine extends ListItem {

    private static final int HEIGHT = 28;
    private static final int EDGE = 3;

    RungLine(Rung rung, String title) {
        addClassName("rung");
        var name = new Span(title);
        name.addClassName("strong");
        var fear = new Span(fear(rung));
        fear.addClassNames("muted", "small");
        var words = new Div(name, fear);
        words.addClassName("words");
        add(words, new Svg(drawing(rung.expected(), rung.after())));
    }

    private String fear(Rung rung) {
        var after = rung.after();
        var expected = rung.expected().value();
        var made = getTranslation(rung.times() == 0 ? "ladder.not-yet" : "ladder.times", rung.times());
        return (after == null
                        ? getTranslation("ladder.fear.expected", expected)
                        : getTranslation("ladder.fear.both", expected, after.value()))
                + " · " + made;
    }

    /// Ten units of the drawing are one of fear.
    private static String drawing(Fear expected, @Nullable Fear after) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 1000 %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">".formatted(HEIGHT));
        if (after != null) svg.append(bar("after", after));
        return svg.append(bar("expected", expected)).append("</svg>").toString();
    }

    private static String bar(String kind, Fear fear) {
        return "<rect class=\"%s\" x=\"%2$d\" y=\"%2$d\" width=\"%3$d\" height=\"%4$d\" vector-effect=\"non-scaling-stroke\"/>"
                .formatted(kind, EDGE, Math.max(4, fear.value() * 10 - 2 * EDGE), HEIGHT - 2 * EDGE);
    }
}
