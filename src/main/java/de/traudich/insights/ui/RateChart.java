package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Interval;
import de.traudich.insights.Rate;
import java.util.ArrayList;
import java.util.List;

/// A rate on the scale of 0 to 100: ring = expected, disc = what happened, whisker = 95 % interval,
/// dotted line = a published figure of the same kind. Only from five answers on.
final class RateChart {

    private static final int AXIS = 54;
    private static final int MIDDLE = 28;

    private final InsightWords words;

    RateChart(InsightWords words) {
        this.words = words;
    }

    /// @param expected per cent
    record Row(String id, String label, int expected, Rate rate, List<Figure> figures) {}

    /// A published share in per cent, and who published it when.
    record Figure(double percent, String source) {}

    Div draw(Row row) {
        var label = new Span(row.label());
        label.addClassName("strong");
        var count =
                new Span(words.say("insights.of", row.rate().hits(), row.rate().of()));
        count.addClassNames("muted", "small");
        var head = new Div(label, count);
        head.addClassName("between");
        var drawn = new Div(head, chart(row));
        drawn.addClassName("rate");
        return drawn;
    }

    private Chart chart(Row row) {
        var wilson = row.rate().wilson();
        return new Chart(
                "rate-chart",
                picture(row, wilson).svg(),
                sentence(row, wilson),
                new ChartTable(
                        row.id() + "-table",
                        words.say("insights.table"),
                        List.of(words.say("insights.what"), words.say("insights.value")),
                        table(row, wilson)));
    }

    private static Strokes picture(Row row, Interval wilson) {
        var strokes = new Strokes(row.figures().isEmpty() ? AXIS + 14 : AXIS + 34);
        int actual = row.rate().percent();
        strokes.line("track", 0, MIDDLE, 100, MIDDLE);
        for (int percent = 0; percent <= 100; percent += 50) {
            strokes.text("axis", percent, AXIS + 8, 0, anchor(percent), percent == 100 ? "100 %" : "" + percent);
        }
        row.figures().forEach(figure -> figure(strokes, figure));
        double low = 100 * wilson.low();
        double high = 100 * wilson.high();
        return strokes.line(actual < row.expected() ? "band less" : "band", row.expected(), MIDDLE, actual, MIDDLE)
                .line("whisker", low, MIDDLE, high, MIDDLE)
                .line("whisker", low, MIDDLE - 8, low, MIDDLE + 8)
                .line("whisker", high, MIDDLE - 8, high, MIDDLE + 8)
                .circle("ring", row.expected(), MIDDLE, 8)
                .circle("disc", actual, MIDDLE, 10);
    }

    private static void figure(Strokes strokes, Figure figure) {
        strokes.line("research", figure.percent(), 4, figure.percent(), AXIS + 16)
                .text("axis", figure.percent(), AXIS + 30, 0, anchor(figure.percent()), figure.source());
    }

    /// Words near an edge turn inwards.
    private static String anchor(double percent) {
        return percent < 30 ? "start" : percent > 70 ? "end" : "middle";
    }

    private String sentence(Row row, Interval wilson) {
        return words.say(
                "insights.rate.sentence",
                row.label(),
                row.expected(),
                row.rate().percent(),
                row.rate().hits(),
                row.rate().of(),
                InsightWords.percent(wilson.low()),
                InsightWords.percent(wilson.high()));
    }

    private List<List<String>> table(Row row, Interval wilson) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("insights.expected"), row.expected() + " %"));
        rows.add(List.of(words.say("insights.happened"), row.rate().percent() + " %"));
        rows.add(List.of(
                words.say("insights.interval"),
                InsightWords.percent(wilson.low()) + "–" + InsightWords.percent(wilson.high()) + " %"));
        row.figures().forEach(figure -> rows.add(List.of(figure.source(), words.number(figure.percent(), 0) + " %")));
        return rows;
    }
}
