package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import de.traudich.insights.FearChange;
import de.traudich.insights.FearLine;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import java.util.List;

/// A thin line per coachee from the fear before to the fear after; from five on a thick one through the means.
final class FearLinesChart {

    static final int MOST = 60;
    private static final int HEIGHT = 330;
    private static final int TOP = 16;
    private static final int DEPTH = 272;
    private static final double BEFORE = 16;
    private static final double AFTER = 84;

    private final Marks marks;
    private final InsightWords words;

    FearLinesChart(Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
    }

    Chart draw(FearChange fears) {
        return Chart.ofMarks(
                "fear-chart",
                picture(fears),
                words.say("analytics.fear.chart", fears.lines().size()),
                new ChartTable(
                        new Table(
                                "fear-lines-table",
                                words.say("insights.fear.title"),
                                List.of(
                                        words.say("analytics.coachee"),
                                        words.say("insights.fear.before"),
                                        words.say("insights.fear.after"),
                                        words.say("insights.count")),
                                fears.lines().stream().map(this::row).toList()),
                        words.say("insights.table"),
                        fears.lines().stream()
                                .map(line -> marks.link(mark(line), line.name()))
                                .toList()));
    }

    private static Mark mark(FearLine line) {
        return new Mark.Fear(line.coachee());
    }

    private List<String> row(FearLine line) {
        return List.of(
                line.name(),
                words.number(line.before(), 0),
                words.number(line.after(), 0),
                String.valueOf(line.asks()));
    }

    private Svg picture(FearChange fears) {
        var strokes = new Strokes(HEIGHT);
        for (int fear = 0; fear <= 100; fear += 50) {
            strokes.line("grid", 0, y(fear), 100, y(fear)).text("axis", 0, y(fear) + 4, -8, "end", "" + fear);
        }
        strokes.text("axis", BEFORE, HEIGHT - 10, 0, "middle", words.say("insights.fear.before"))
                .text("axis", AFTER, HEIGHT - 10, 0, "middle", words.say("insights.fear.after"));
        fears.lines().stream()
                .limit(MOST)
                .forEach(line -> strokes.link(Marks.id(mark(line)), sentence(line), mark -> draw(mark, line)));
        fears.sum().ifPresent(sum -> means(strokes, sum));
        return strokes.svg();
    }

    private static void draw(Strokes mark, FearLine line) {
        mark.line("hit", BEFORE, y(line.before()), AFTER, y(line.after()))
                .line("slope", BEFORE, y(line.before()), AFTER, y(line.after()))
                .circle("fear-ring", BEFORE, y(line.before()), 4.5)
                .circle("fear-disc", AFTER, y(line.after()), 4.5);
    }

    private static void means(Strokes strokes, FearChange.Sum sum) {
        strokes.line("median", BEFORE, y(sum.before()), AFTER, y(sum.after()))
                .circle("fear-ring big", BEFORE, y(sum.before()), 9)
                .circle("fear-disc big", AFTER, y(sum.after()), 9)
                .text("value", BEFORE, y(sum.before()) + 5, -15, "end", String.valueOf(sum.before()))
                .text("value", AFTER, y(sum.after()) + 5, 15, "start", String.valueOf(sum.after()));
    }

    private String sentence(FearLine line) {
        return words.say(
                "analytics.fear.line", line.name(), Math.round(line.before()), Math.round(line.after()), line.asks());
    }

    private static double y(double fear) {
        return TOP + DEPTH * (100 - fear) / 100;
    }
}
