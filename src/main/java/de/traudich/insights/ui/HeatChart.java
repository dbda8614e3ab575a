package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import de.traudich.insights.WeekLine;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row for each name, a cell for each week: how many asks were made, as a number and a shade. The name
/// stands above its cells, so that a phone has room for both.
final class HeatChart {

    static final int MOST = 40;
    private static final int SHADES = 4;
    private static final int LONGEST = 28;
    private static final int TOP = 30;
    private static final int ROW = 62;
    private static final int NAME = 14;
    private static final int CELL = 32;
    private static final double WIDTH = 100.0 / WeekLine.WEEKS;
    private static final double GAP = .5;

    private final BiFunction<UUID, OptionalInt, Mark> behind;
    private final Marks marks;
    private final InsightWords words;

    /// @param behind the mark of a row's key, of one week or of all
    HeatChart(BiFunction<UUID, OptionalInt, Mark> behind, Marks marks, InsightWords words) {
        this.behind = behind;
        this.marks = marks;
        this.words = words;
    }

    Chart draw(List<WeekLine> lines, String who) {
        return Chart.ofMarks(
                "heat-chart",
                picture(lines.stream().limit(MOST).toList()),
                words.say("analytics.weeks.chart"),
                new ChartTable(
                        new Table(
                                "weeks-table",
                                "",
                                Stream.concat(Stream.of(who), weeks().mapToObj(this::week))
                                        .toList(),
                                lines.stream().map(this::row).toList()),
                        words.say("insights.table"),
                        (row, column) -> link(lines.get(row), column)));
    }

    private String week(int week) {
        return words.say("analytics.week", String.valueOf(week));
    }

    /// A name opens all of its weeks, a number its week; behind none there is nothing to open.
    private @Nullable Component link(WeekLine line, int column) {
        if (column == 0) return line.most() == 0 ? null : marks.link(of(line), line.name());
        int week = column - 1;
        return line.asked(week)
                ? marks.link(
                        behind.apply(line.id(), OptionalInt.of(week)),
                        said(line, week),
                        line.name() + ", " + week(week) + ": " + said(line, week))
                : null;
    }

    private Mark of(WeekLine line) {
        return behind.apply(line.id(), OptionalInt.empty());
    }

    private static IntStream weeks() {
        return IntStream.range(0, WeekLine.WEEKS);
    }

    private List<String> row(WeekLine line) {
        return Stream.concat(Stream.of(line.name()), weeks().mapToObj(week -> said(line, week)))
                .toList();
    }

    private static String said(WeekLine line, int week) {
        var asks = line.asks().get(week);
        return asks == null ? "" : asks.toString();
    }

    private Svg picture(List<WeekLine> lines) {
        var strokes = new Strokes(TOP + lines.size() * ROW);
        weeks().forEach(week -> strokes.text("axis", x(week) + WIDTH / 2, 12, 0, "middle", "" + week));
        int most = lines.stream().mapToInt(WeekLine::most).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int top = TOP + i * ROW;
            Consumer<Strokes> row = mark -> draw(mark, line, top, most);
            if (line.most() == 0) strokes.mark(sentence(line), row);
            else strokes.link(Marks.id(of(line)), sentence(line), row);
        }
        return strokes.svg();
    }

    private static void draw(Strokes mark, WeekLine line, int top, int most) {
        mark.text("axis strong", 0, top + NAME - 2, 0, "start", brief(line.name()));
        weeks().forEach(week -> {
            var asks = line.asks().get(week);
            var shade = asks == null ? "none" : String.valueOf(shade(asks, most));
            mark.cell("heat heat-" + shade, x(week), top + NAME + 4, WIDTH - GAP, CELL);
            if (asks != null) {
                mark.text("on on-" + shade, x(week) + (WIDTH - GAP) / 2, top + NAME + 24, 0, "middle", "" + asks);
            }
        });
    }

    /// What a phone has room for; sentence and table have all of it.
    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /// 0 for none, then quarters of the most there is.
    static int shade(int asks, int most) {
        return asks == 0 ? 0 : (int) Math.ceil((double) SHADES * asks / most);
    }

    private String sentence(WeekLine line) {
        return line.asks().isEmpty()
                ? words.say("analytics.weeks.none", line.name())
                : words.say(
                        "analytics.weeks.sentence",
                        line.name(),
                        line.asks().entrySet().stream()
                                .map(week -> words.say(
                                        "analytics.weeks.one", String.valueOf(week.getKey()), week.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    private static double x(int week) {
        return week * WIDTH;
    }
}
