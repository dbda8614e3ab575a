package de.traudich.shared.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/// The gap on a scale of 0 to 100: ring = expected, disc = actual, band between them. Reads as one sentence.
public final class GapLine extends Div {

    private static final int LEFT = 30;
    private static final int WIDTH = 940;

    /// @param sentence what a screen reader says, such as "expected 38 per cent, in fact 71 per cent"
    public GapLine(int expected, int actual, String sentence) {
        addClassName("gap-line");
        var svg = new Svg("""
                <svg viewBox="0 0 1000 60" aria-hidden="true">
                <line class="track" x1="%1$d" x2="%2$d" y1="30" y2="30" stroke-width="12" stroke-linecap="round"/>
                <line class="band%7$s" x1="%3$d" x2="%4$d" y1="30" y2="30" stroke-width="30"/>
                <circle class="ring" cx="%5$d" cy="30" r="17" stroke-width="7"/>
                <circle class="disc" cx="%6$d" cy="30" r="21"/>
                </svg>""".formatted(
                        LEFT,
                        LEFT + WIDTH,
                        x(Math.min(expected, actual)),
                        x(Math.max(expected, actual)),
                        x(expected),
                        x(actual),
                        actual < expected ? " less" : ""));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        add(svg);
    }

    private static int x(int percent) {
        return LEFT + WIDTH * percent / 100;
    }
}
