package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.ForecastCounts.Bin;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import java.util.List;

/// Across what was expected, up what happened: ring = expected, on the line where every guess would be right; disc =
/// happened, larger with more asks; whisker = 95 % interval.
final class CalibrationChart {

    private static final int HEIGHT = 330;
    private static final int TOP = 24;
    private static final int DEPTH = 256;
    private static final double CAP = 1.4;
    private static final double SMALLEST = 8;
    private static final double LARGEST = 15;

    private static final double REACH = 22;

    private final Marks marks;
    private final InsightWords words;

    CalibrationChart(Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
    }

    private record Point(Bin bin, Gap gap) {

        double x() {
            return 100 * gap.expected();
        }

        double actual() {
            return 100 * gap.rate().share();
        }
    }

    Chart draw(List<Bin> bins) {
        var points = bins.stream()
                .flatMap(bin -> bin.balance().gap().stream().map(gap -> new Point(bin, gap)))
                .toList();
        return Chart.ofMarks(
                "calibration-chart",
                picture(points),
                words.say("analytics.calibration.chart"),
                new ChartTable(
                        new Table(
                                "calibration-table",
                                words.say("analytics.calibration.chart"),
                                List.of(
                                        words.say("analytics.chance"),
                                        words.say("insights.expected"),
                                        words.say("insights.happened"),
                                        words.say("insights.interval"),
                                        words.say("insights.count")),
                                bins.stream().map(this::row).toList()),
                        words.say("insights.table"),
                        bins.stream()
                                .map(bin -> marks.link(mark(bin), chances(bin)))
                                .toList()));
    }

    /// While all are one bin it stands for all.
    private static Mark mark(Bin bin) {
        return bin.from() == 0 && bin.to() == 100 ? Mark.Guessed.ALL : Mark.Guessed.of(bin);
    }

    private String chances(Bin bin) {
        return words.say("analytics.from-to", bin.from(), bin.to());
    }

    private List<String> row(Bin bin) {
        var gap = bin.balance().gap();
        return List.of(
                chances(bin),
                gap.map(one -> one.expectedPercent() + " %").orElse("–"),
                gap.map(one -> one.rate().percent() + " %").orElse("–"),
                gap.map(one -> words.interval(one.rate().wilson())).orElse("–"),
                String.valueOf(bin.balance().asks()));
    }

    private Svg picture(List<Point> points) {
        var strokes = new Strokes(HEIGHT);
        for (int percent = 0; percent <= 100; percent += 25) {
            strokes.line("grid", 0, y(percent), 100, y(percent))
                    .text("axis", 0, y(percent) + 4, -8, "end", String.valueOf(percent))
                    .text("axis", percent, TOP + DEPTH + 20, 0, "middle", String.valueOf(percent));
        }
        strokes.line("ideal", 0, y(0), 100, y(100))
                .text("axis strong", 0, TOP - 12, -24, "start", words.say("analytics.axis.happened"))
                .text("axis strong", 100, HEIGHT - 10, 0, "end", words.say("analytics.axis.expected"))
                .text("axis halo", 62, y(50) + 14, 0, "start", words.say("analytics.ideal"));
        int most = points.stream()
                .mapToInt(point -> point.bin().balance().asks())
                .max()
                .orElse(1);
        points.forEach(
                point -> strokes.link(Marks.id(mark(point.bin())), sentence(point), mark -> draw(mark, point, most)));
        return strokes.svg();
    }

    private static void draw(Strokes mark, Point point, int most) {
        var wilson = point.gap().rate().wilson();
        double x = point.x();
        double low = y(100 * wilson.low());
        double high = y(100 * wilson.high());
        double size = Math.sqrt((double) point.bin().balance().asks() / most);
        mark.line(point.actual() < x ? "band less" : "band", x, y(x), x, y(point.actual()))
                .line("whisker", x, low, x, high)
                .line("whisker", x - CAP, low, x + CAP, low)
                .line("whisker", x - CAP, high, x + CAP, high)
                .circle("hit", x, y(x), REACH)
                .circle("hit", x, y(point.actual()), REACH)
                .circle("ring", x, y(x), SMALLEST)
                .circle("disc", x, y(point.actual()), SMALLEST + (LARGEST - SMALLEST) * size)
                .text(
                        "value",
                        x,
                        y(point.actual()) + 5,
                        x > 88 ? -22 : 22,
                        x > 88 ? "end" : "start",
                        String.valueOf(point.gap().rate().percent()));
    }

    private String sentence(Point point) {
        var wilson = point.gap().rate().wilson();
        return words.say(
                "insights.rate.sentence",
                chances(point.bin()),
                point.gap().expectedPercent(),
                point.gap().rate().percent(),
                point.gap().rate().hits(),
                point.gap().rate().of(),
                InsightWords.percent(wilson.low()),
                InsightWords.percent(wilson.high()));
    }

    private static double y(double percent) {
        return TOP + DEPTH * (100 - percent) / 100;
    }
}
