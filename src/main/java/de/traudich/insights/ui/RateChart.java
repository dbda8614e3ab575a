package de.traudich.insights.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Interval;
import de.traudich.insights.Rate;
import de.traudich.insights.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A rate on the scale of 0 to 100: ring = expected, disc = what happened, whisker = 95 % interval,
/// dotted line = a published figure of the same kind. Only from five answers on. Nobody expects an answer rate, so
/// that one has no ring.
final class RateChart {

    private static final int AXIS = 34;
    private static final int MIDDLE = 24;
    private static final int TOP = 12;
    private static final int LINE = 18;
    private static final int CAP = 8;

    private final InsightWords words;

    RateChart(InsightWords words) {
        this.words = words;
    }

    /// @param expected per cent; null where nothing was expected
    record Row(String id, String label, @Nullable Integer expected, Rate rate, List<Figure> figures) {}

    /// A published share in per cent, who published it when, and of how many, empty where that is not said.
    record Figure(double percent, String source, String sample) {}

    Div draw(Row row) {
        return draw(new Span(row.label()), row, chart(row));
    }

    /// The link has an id: the picture presses it.
    Div draw(Row row, Anchor link) {
        return draw(link, row, chart(row).opening(link.getId().orElseThrow()));
    }

    private Div draw(HtmlContainer label, Row row, Chart chart) {
        label.addClassName("strong");
        var count =
                new Span(words.say("insights.of", row.rate().hits(), row.rate().of()));
        count.addClassNames("muted", "small");
        var head = new Div(label, count);
        head.addClassName("between");
        var drawn = new Div(head, chart);
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
                        new Table(
                                row.id() + "-table",
                                row.label(),
                                List.of(
                                        words.say("insights.what"),
                                        words.say("insights.value"),
                                        words.say("insights.count")),
                                table(row, wilson)),
                        words.say("insights.table"),
                        List.of()));
    }

    /// Published figures have their words above the scale, each on a line of its own.
    private static Strokes picture(Row row, Interval wilson) {
        int middle = row.figures().size() * LINE + MIDDLE;
        var strokes = new Strokes(middle + AXIS + 6);
        for (int percent = 0; percent <= 100; percent += 50) {
            strokes.text("axis", percent, middle + AXIS, 0, anchor(percent), percent == 100 ? "100 %" : "" + percent);
        }
        strokes.line("track", 0, middle, 100, middle);
        figures(strokes, row, middle);
        int actual = row.rate().percent();
        var expected = row.expected();
        if (expected != null) {
            strokes.line(actual < expected ? "band less" : "band", expected, middle, actual, middle);
        }
        whisker(strokes, 100 * wilson.low(), 100 * wilson.high(), middle);
        if (expected != null) strokes.circle("ring", expected, middle, 8);
        return strokes.circle("disc", actual, middle, 10);
    }

    /// Ring, disc and whisker alone, for a row among others.
    static Strokes scale(int expected, Rate rate) {
        return picture(new Row("", "", expected, rate, List.of()), rate.wilson());
    }

    private static void whisker(Strokes strokes, double low, double high, int middle) {
        strokes.line("whisker", low, middle, high, middle)
                .line("whisker", low, middle - CAP, low, middle + CAP)
                .line("whisker", high, middle - CAP, high, middle + CAP);
    }

    /// All lines first: no line may run through another figure's words.
    private static void figures(Strokes strokes, Row row, int middle) {
        for (int i = 0; i < row.figures().size(); i++) {
            double x = row.figures().get(i).percent();
            strokes.line("research", x, TOP + i * LINE + 6, x, middle + 2 * CAP);
        }
        for (int i = 0; i < row.figures().size(); i++) {
            var figure = row.figures().get(i);
            strokes.text("axis source", figure.percent(), TOP + i * LINE, 0, anchor(figure.percent()), figure.source());
        }
    }

    /// Words near an edge turn inwards.
    private static String anchor(double percent) {
        return percent < 30 ? "start" : percent > 70 ? "end" : "middle";
    }

    private String sentence(Row row, Interval wilson) {
        var rate = row.rate();
        var low = InsightWords.percent(wilson.low());
        var high = InsightWords.percent(wilson.high());
        var expected = row.expected();
        var own = expected == null
                ? words.say("insights.reply.sentence", row.label(), rate.percent(), rate.hits(), rate.of(), low, high)
                : words.say(
                        "insights.rate.sentence",
                        row.label(),
                        expected,
                        rate.percent(),
                        rate.hits(),
                        rate.of(),
                        low,
                        high);
        return Stream.concat(Stream.of(own), row.figures().stream().map(this::sentence))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Figure figure) {
        return words.say("insights.figure.sentence", figure.source(), words.share(figure.percent()));
    }

    private List<List<String>> table(Row row, Interval wilson) {
        var rows = new ArrayList<List<String>>();
        var count = String.valueOf(row.rate().of());
        var expected = row.expected();
        if (expected != null) rows.add(List.of(words.say("insights.expected"), expected + " %", count));
        rows.add(List.of(words.say("insights.happened"), row.rate().percent() + " %", count));
        rows.add(List.of(
                words.say("insights.interval"),
                InsightWords.percent(wilson.low()) + "–" + InsightWords.percent(wilson.high()) + " %",
                ""));
        row.figures()
                .forEach(figure ->
                        rows.add(List.of(figure.source(), words.share(figure.percent()) + " %", figure.sample())));
        return rows;
    }
}
