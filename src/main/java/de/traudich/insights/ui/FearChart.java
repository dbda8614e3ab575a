package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import de.traudich.asks.Display;
import de.traudich.asks.FearSlopes;
import de.traudich.asks.Fears;
import de.traudich.insights.Table;
import de.traudich.shared.Fear;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A thin line per ask from the fear before over its height to the fear after, and from five on a thick
/// one through the medians. The ring is before, when it was imagined.
final class FearChart {

    static final int MOST = 30;
    private static final int HEIGHT = 214;
    private static final int TOP = 16;
    private static final int DEPTH = 160;
    private static final double BEFORE = 14;
    private static final double PEAK = 50;
    private static final double AFTER = 86;

    private final InsightWords words;

    FearChart(InsightWords words) {
        this.words = words;
    }

    Chart draw(FearSlopes slopes) {
        return new Chart(
                "fear-chart",
                picture(slopes),
                sentence(slopes),
                new ChartTable(
                        new Table(
                                "fear-table",
                                words.say("insights.fear.title"),
                                List.of(
                                        words.say("insights.fear.before"),
                                        words.say("insights.fear.peak"),
                                        words.say("insights.fear.after")),
                                slopes.all().stream().map(this::row).toList()),
                        words.say("insights.table"),
                        List.of()));
    }

    private String sentence(FearSlopes slopes) {
        var before = slopes.medianBefore();
        var after = slopes.medianAfter();
        return summed(slopes) && after.isPresent()
                ? words.say("insights.fear.sentence", slopes.count(), whole(before), whole(after))
                : words.say("insights.fear.sentence.few", slopes.count());
    }

    private List<String> row(Fears fears) {
        return List.of(words.fear(fears.before()), words.fear(fears.peak()), words.fear(fears.after()));
    }

    private Svg picture(FearSlopes slopes) {
        var strokes = new Strokes(HEIGHT);
        for (int fear = 0; fear <= 100; fear += 50) {
            strokes.line("grid", 0, y(fear), 100, y(fear)).text("axis", 0, y(fear) + 4, -8, "end", "" + fear);
        }
        moment(strokes, BEFORE, "insights.fear.before");
        moment(strokes, AFTER, "insights.fear.after");
        if (slopes.medianPeak().isPresent()) {
            moment(strokes, PEAK, "insights.fear.peak");
        }
        slopes.all().stream().limit(MOST).forEach(fears -> slope(strokes, fears));
        if (summed(slopes)) {
            medians(strokes, slopes);
        }
        return strokes.svg();
    }

    private void moment(Strokes strokes, double x, String key) {
        strokes.text("axis", x, HEIGHT - 8, 0, "middle", words.say(key));
    }

    private static void slope(Strokes strokes, Fears fears) {
        var ends = ends(value(fears.before()), value(fears.peak()), value(fears.after()));
        join(strokes, "slope", ends);
        ends.forEach(end -> strokes.circle(end.x() == BEFORE ? "fear-ring" : "fear-disc", end.x(), y(end.fear()), 4.5));
    }

    private static void medians(Strokes strokes, FearSlopes slopes) {
        var ends = ends(slopes.medianBefore(), slopes.medianPeak(), slopes.medianAfter());
        join(strokes, "median", ends);
        for (var end : ends) {
            boolean before = end.x() == BEFORE;
            boolean peak = end.x() == PEAK;
            strokes.circle(before ? "fear-ring big" : "fear-disc big", end.x(), y(end.fear()), 9)
                    .text(
                            "value",
                            end.x(),
                            peak ? y(end.fear()) - 16 : y(end.fear()) + 5,
                            peak ? 0 : before ? -15 : 15,
                            peak ? "middle" : before ? "end" : "start",
                            String.valueOf(Math.round(end.fear())));
        }
    }

    private record End(double x, double fear) {}

    private static List<End> ends(OptionalDouble before, OptionalDouble peak, OptionalDouble after) {
        var ends = new ArrayList<End>();
        before.ifPresent(fear -> ends.add(new End(BEFORE, fear)));
        peak.ifPresent(fear -> ends.add(new End(PEAK, fear)));
        after.ifPresent(fear -> ends.add(new End(AFTER, fear)));
        return ends;
    }

    private static void join(Strokes strokes, String kind, List<End> ends) {
        for (int i = 1; i < ends.size(); i++) {
            var from = ends.get(i - 1);
            var to = ends.get(i);
            strokes.line(kind, from.x(), y(from.fear()), to.x(), y(to.fear()));
        }
    }

    private static boolean summed(FearSlopes slopes) {
        return Display.ofPerson(slopes.count()).allows(Display.RATE);
    }

    private static OptionalDouble value(@Nullable Fear fear) {
        return fear == null ? OptionalDouble.empty() : OptionalDouble.of(fear.value());
    }

    private static long whole(OptionalDouble value) {
        return Math.round(value.orElseThrow());
    }

    private static double y(double fear) {
        return TOP + DEPTH * (100 - fear) / 100;
    }
}
