package de.traudich.insights.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A picture as a file that stands alone: its colours and sizes are in it, in light, as a page prints it.
///
/// @param kind classes of the chart, by which its look is found
/// @param description what it shows, for who does not see it
record ChartFile(String kind, String title, String description, List<Part> parts) {

    private static final int WIDTH = 760;
    private static final int SIDE = 48;
    private static final int HEAD = 64;
    private static final int BASE = 40;
    private static final int LINE = 26;
    private static final int LETTERS = 58;
    private static final int LABEL = 30;
    private static final int FOOT = 24;

    /// @param label words on the left above it, count words on the right; both may be empty
    record Part(String label, String count, Drawing drawing) {

        private int height() {
            return drawing.height() + (label.isEmpty() ? 0 : LABEL);
        }
    }

    ChartFile {
        parts = List.copyOf(parts);
    }

    byte[] svg() {
        var head = head();
        int top = HEAD + LINE * (head.size() - 1);
        int height = top + parts.stream().mapToInt(part -> part.height() + FOOT).sum();
        var svg = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                <title>%3$s</title><desc>%4$s</desc><style>%5$s</style>
                <rect class="paper" width="%1$d" height="%2$d"/>
                """.formatted(WIDTH, height, safe(title), safe(description), ChartStyle.LIGHT));
        for (int line = 0; line < head.size(); line++) {
            svg.append("<text class=\"title\" x=\"%d\" y=\"%d\">%s</text>\n"
                    .formatted(SIDE, BASE + LINE * line, safe(head.get(line))));
        }
        int y = top;
        for (var part : parts) {
            draw(svg, part, y);
            y += part.height() + FOOT;
        }
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Nothing in a file breaks lines by itself.
    private List<String> head() {
        var lines = new ArrayList<String>();
        for (var word : title.split(" ")) {
            var last = lines.isEmpty() ? "" : lines.getLast() + " " + word;
            if (last.isEmpty() || last.length() > LETTERS) lines.add(word);
            else lines.set(lines.size() - 1, last);
        }
        return lines;
    }

    private void draw(StringBuilder svg, Part part, int top) {
        int y = top + part.height() - part.drawing().height();
        if (y > top) {
            svg.append("<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(SIDE, top + LABEL / 2, safe(part.label())));
            svg.append("<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                    .formatted(WIDTH - SIDE, top + LABEL / 2, safe(part.count())));
        }
        svg.append("<g class=\"%s\"><svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" overflow=\"visible\">"
                        .formatted(
                                kind, SIDE, y, WIDTH - 2 * SIDE, part.drawing().height()))
                .append(part.drawing().still())
                .append("</svg></g>\n");
    }

    private static String safe(String words) {
        return Strokes.safe(words);
    }
}
