package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import de.traudich.asks.Outcome;
import de.traudich.insights.Observation;
import de.traudich.insights.Table;
import de.traudich.shared.Percent;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Every single ask: a ring at the chance that was expected, a disc at what came, above a yes and below
/// none; oldest on the left. May be drawn from the first answer on.
final class ForecastDots {

    static final int MOST = 30;
    private static final int HEIGHT = 190;
    private static final int TOP = 16;
    private static final int DEPTH = 156;

    private final InsightWords words;

    ForecastDots(InsightWords words) {
        this.words = words;
    }

    /// @param compared answered asks with a prediction, newest first
    Chart draw(List<Observation> compared) {
        var shown = compared.stream().limit(MOST).toList().reversed();
        int yes =
                (int) shown.stream().filter(ask -> ask.outcome() == Outcome.YES).count();
        return new Chart(
                "forecast-dots",
                picture(shown),
                words.say("insights.dots.sentence", shown.size(), yes),
                new ChartTable(
                        new Table(
                                "dots-table",
                                words.say("insights.rate.all"),
                                List.of(
                                        words.say("insights.asked-on"),
                                        words.say("insights.expected"),
                                        words.say("insights.happened")),
                                shown.reversed().stream().map(this::row).toList()),
                        words.say("insights.table"),
                        List.of()));
    }

    private List<String> row(Observation ask) {
        return List.of(
                words.day(Objects.requireNonNull(ask.askedAt())),
                expected(ask).value() + " %",
                words.outcome(ask.outcome()));
    }

    private static Svg picture(List<Observation> shown) {
        var strokes = new Strokes(HEIGHT);
        for (int percent = 0; percent <= 100; percent += 50) {
            strokes.line("grid", 0, y(percent), 100, y(percent));
            strokes.text("axis", 0, y(percent) + 4, -8, "end", String.valueOf(percent));
        }
        double radius = Math.min(8, 84.0 / shown.size() + 2.4);
        IntStream.range(0, shown.size())
                .forEach(i -> ask(strokes, shown.get(i), (i + .5) * 100 / shown.size(), radius));
        return strokes.svg();
    }

    private static void ask(Strokes strokes, Observation ask, double x, double radius) {
        var outcome = Objects.requireNonNull(ask.outcome());
        double ring = y(expected(ask).value());
        double disc = y(outcome == Outcome.YES ? 100 : 0);
        strokes.line(outcome == Outcome.YES ? "band" : "band less", x, ring, x, disc)
                .circle("ring", x, ring, radius)
                .circle("disc " + InsightWords.name(outcome), x, disc, radius + 1);
    }

    private static double y(int percent) {
        return TOP + DEPTH * (100 - percent) / 100.0;
    }

    private static Percent expected(Observation ask) {
        return Objects.requireNonNull(ask.chance());
    }
}
