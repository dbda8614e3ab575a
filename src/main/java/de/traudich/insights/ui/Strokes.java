package de.traudich.insights.ui;

import java.util.Locale;
import java.util.function.Consumer;

/// Draws with circles, lines and a few words. Across in per cent of the width, down in pixels: so circles
/// stay round and words stay readable from phone to desktop. Classes carry all colour.
final class Strokes {

    private final StringBuilder drawn = new StringBuilder();
    private final int height;
    private boolean marked;

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

    /// From the left edge of the width down; the corner radius in pixels.
    Strokes bar(String kind, double width, double tall, double radius) {
        return put(
                "<rect class=\"%s\" x=\"1\" y=\"1\" width=\"%.2f%%\" height=\"%.1f\" rx=\"%.1f\"/>",
                kind, width, tall, radius);
    }

    /// A rectangle anywhere; across and width in per cent, down and height in pixels.
    Strokes cell(String kind, double x, double y, double width, double tall) {
        return put(
                "<rect class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" width=\"%.2f%%\" height=\"%.1f\" rx=\"5\"/>",
                kind, x, y, width, tall);
    }

    /// What is drawn inside is one mark that a keyboard reaches, and says this.
    Strokes mark(String sentence, Consumer<Strokes> inside) {
        return mark("role=\"img\"", sentence, inside);
    }

    /// A mark that opens what the link of this id opens.
    Strokes link(String id, String sentence, Consumer<Strokes> inside) {
        return mark("role=\"link\" data-link=\"" + id + "\"", sentence, inside);
    }

    private Strokes mark(String role, String sentence, Consumer<Strokes> inside) {
        marked = true;
        var safe = safe(sentence);
        drawn.append("<g class=\"mark\" ")
                .append(role)
                .append(" tabindex=\"0\" aria-label=\"")
                .append(safe)
                .append("\">");
        inside.accept(this);
        drawn.append("<title>").append(safe).append("</title></g>");
        return this;
    }

    /// @param shift pixels to the right, below zero to the left
    /// @param anchor start, middle or end
    Strokes text(String kind, double x, double y, double shift, String anchor, String words) {
        return put(
                "<text class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" dx=\"%.1f\" text-anchor=\"%s\">%s</text>",
                kind, x, y, shift, anchor, safe(words));
    }

    Drawing svg() {
        return new Drawing(drawn.toString(), height, marked);
    }

    /// Also in a file, where what no XML may hold would break all of it.
    static String safe(String words) {
        return words.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }

    private Strokes put(String element, Object... values) {
        drawn.append(String.format(Locale.ROOT, element, values));
        return this;
    }
}
