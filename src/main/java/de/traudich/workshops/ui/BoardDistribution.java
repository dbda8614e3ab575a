package de.traudich.workshops.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.Answers;
import de.traudich.workshops.Distribution;

/// Eleven columns of dots over a line from 0 to 10, and the mean on it. Where the dots would be too small to see, a bar
/// with its number stands for them. Units of a wall that is 1920 wide.
final class BoardDistribution extends Div {

    private static final int WIDTH = 1240;
    private static final int EDGE = 60;
    private static final double STEP = (WIDTH - 2.0 * EDGE) / Answers.HIGHEST;
    private static final double LARGEST = 84;
    private static final double LARGEST_LOW = 48;
    private static final double SMALLEST = 15;

    private final int height;
    private final double largest;

    BoardDistribution(Distribution distribution, boolean guess, boolean low, String sentence) {
        height = low ? 150 : 370;
        largest = low ? LARGEST_LOW : LARGEST;
        addClassName("plot");
        setClassName("guess", guess);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        add(new Svg("""
                <svg viewBox="0 0 %1$d %2$d" aria-hidden="true">%3$s\
                <line class="track" x1="%4$d" x2="%5$d" y1="%6$d" y2="%6$d" stroke-width="14" stroke-linecap="round"/>\
                <circle class="%7$s" cx="%8$s" cy="%6$d" r="18" stroke-width="7"/>%9$s</svg>""".formatted(
                        WIDTH,
                        height + 82,
                        columns(distribution),
                        EDGE,
                        WIDTH - EDGE,
                        height + 22,
                        guess ? "ring" : "disc",
                        x(distribution.mean()),
                        scale())));
    }

    /// Words below the scale; outside of the drawing, because they may be long.
    void ends(String low, String high) {
        var ends = new Div(new Span(low), new Span(high));
        ends.addClassNames("ends", "label");
        ends.getElement().setAttribute("aria-hidden", "true");
        add(ends);
    }

    private String columns(Distribution distribution) {
        var pitch = Math.min(largest, (double) height / distribution.highest());
        var columns = new StringBuilder();
        for (int number = 0; number <= Answers.HIGHEST; number++) {
            var count = distribution.counts().get(number);
            columns.append(pitch < SMALLEST ? bar(number, count, distribution.highest()) : dots(number, count, pitch));
        }
        return columns.toString();
    }

    private String dots(int number, int count, double pitch) {
        var dots = new StringBuilder();
        for (int n = 0; n < count; n++) {
            dots.append("<circle class=\"said\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                    .formatted(x(number), height - pitch * (n + .5), pitch * .41));
        }
        return dots.toString();
    }

    private String bar(int number, int count, int highest) {
        if (count == 0) return "";
        var tall = (height - 40.0) * count / highest;
        return """
                <rect class="said" x="%s" y="%s" width="56" height="%s" rx="8"/>\
                <text x="%s" y="%s" text-anchor="middle">%d</text>""".formatted(x(number) - 28, height - tall, tall, x(number), height - tall - 10, count);
    }

    private String scale() {
        var scale = new StringBuilder();
        for (int number = 0; number <= Answers.HIGHEST; number++) {
            scale.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d</text>"
                    .formatted(x(number), height + 76, number));
        }
        return scale.toString();
    }

    private static double x(double number) {
        return EDGE + STEP * number;
    }
}
