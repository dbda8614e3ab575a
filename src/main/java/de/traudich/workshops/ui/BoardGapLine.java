package de.traudich.workshops.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/// The gap across the whole wall: ring, band with its size in words, disc, and the scale below. On the first showing
/// the disc travels from the ring to where it belongs.
final class BoardGapLine extends Div {

    private static final int WIDE_ENOUGH = 35;

    BoardGapLine(BoardWords words, int expected, int actual) {
        addClassName("board-gap");
        setClassName("less", actual < expected);
        var gap = Math.abs(actual - expected);
        var key = actual > expected ? "board.gap.more" : actual < expected ? "board.gap.less" : "board.gap.none";
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words.say("board.gap.sentence", expected, actual));
        add(new Svg(svg(expected, actual, words.say(key, gap))));
    }

    private static String svg(int expected, int actual, String gap) {
        double from = x(Math.min(expected, actual));
        double to = x(Math.max(expected, actual));
        boolean inside = Math.abs(actual - expected) >= WIDE_ENOUGH;
        return """
                <svg viewBox="0 26 1776 150" aria-hidden="true">
                <line class="track" x1="20" x2="1756" y1="98" y2="98" stroke-width="18" stroke-linecap="round"/>
                <svg class="stretch" x="%1$s" y="0" width="%2$s" height="176">
                <rect class="band" x="0" y="73" width="100%%" height="50"/></svg>
                <circle class="ring" cx="%3$s" cy="98" r="27" stroke-width="9"/>
                <svg class="stretch" x="%1$s" y="0" width="%2$s" height="176">
                <circle class="disc" cx="%4$s" cy="98" r="33"/></svg>
                <text class="gap" x="%5$s" y="%6$d" text-anchor="%7$s">%8$s</text>
                <text x="4" y="172">0</text><text x="454" y="172" text-anchor="middle">25</text>
                <text x="888" y="172" text-anchor="middle">50</text><text x="1322" y="172" text-anchor="middle">75</text>
                <text x="1772" y="172" text-anchor="end">100\u202f%%</text></svg>""".formatted(
                        from,
                        Math.max(1, to - from),
                        x(expected),
                        actual < expected ? "0%" : "100%",
                        inside ? (from + to) / 2 : Math.clamp((from + to) / 2, 260, 1516),
                        inside ? 109 : 52,
                        "middle",
                        gap);
    }

    private static double x(int percent) {
        return 20 + 17.36 * percent;
    }
}
