package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/// Draws with circles, lines and a few words. Across in per cent of the width, down in pixels: so circles
/// stay round and words stay readable from phone to desktop. Classes carry all colour.
final class Strokes {

    private final StringBuilder drawn = new StringBuilder();
    private final int height;

    Strokes(int height) {
        this.height = height;
    }

    Strokes line(String kind, double fromX, double fromY, double toX, double toY) {
        return put(
                "<line class=\"%s\" x1=\"%.2f%%\" y1=\"%.1f\" x2=\"%.2f%%\" y2=\"%.1f\"/>",
                kind, fromX, fromY, toX, toY);
    }

    Strokes circle(String kind, double x, double y, double radius) {
        return put("<circle class=\"%s\" cx=\"%.2f%%\" cy=\"%.1f\" r=\"%.1f\"/>", kind, x, y, radius);
    }

    /// @param shift pixels to the right, below zero to the left
    /// @param anchor start, middle or end
    Strokes text(String kind, double x, double y, double shift, String anchor, String words) {
        var safe = words.replace("&", "&amp;").replace("<", "&lt;");
        return put(
                "<text class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" dx=\"%.1f\" text-anchor=\"%s\">%s</text>",
                kind, x, y, shift, anchor, safe);
    }

    Svg svg() {
        return new Svg("<svg width=\"100%\" height=\"" + height + "\" aria-hidden=\"true\">" + drawn + "</svg>");
    }

    private Strokes put(String element, Object... values) {
        drawn.append(String.format(Locale.ROOT, element, values));
        return this;
    }
}
