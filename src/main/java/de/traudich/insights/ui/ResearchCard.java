package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Forecasts;
import de.traudich.insights.Benchmark;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Rate;
import de.traudich.insights.RealityCheck;
import de.traudich.insights.Way;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Own asks of one kind with the published figures of the same kind: an orientation, never a standard.
final class ResearchCard extends Section {

    private final InsightWords words;
    private final FiguresBeside figures;

    ResearchCard(RealityCheck check, Function<Way, List<Benchmark>> published, InsightWords words) {
        this.words = words;
        figures = new FiguresBeside(words);
        addClassNames("card", "stack", "research");
        setId("research");
        add(new H2(words.say("insights.research")));
        var ways = check.ways();
        var replies = check.replies();
        Stream.concat(ways.keySet().stream(), replies.keySet().stream())
                .distinct()
                .forEach(way -> kind(way, ways.get(way), replies.get(way), published.apply(way)));
        if (ways.isEmpty() && getChildren().count() == 1) {
            add(muted(words.say("insights.research.none")));
        }
    }

    /// Without a published figure an own answer rate has nothing to stand beside.
    private void kind(Way way, @Nullable Forecasts forecasts, @Nullable Rate replies, List<Benchmark> benchmarks) {
        var published = figures.marks(way, Measure.REPLY_RATE, benchmarks);
        var compared = replies != null && !published.isEmpty();
        if (forecasts == null && !compared) return;
        var kind = new Div();
        kind.addClassNames("kind", "stack");
        if (forecasts != null) kind.add(new RateChart(words).draw(yes(way, forecasts, benchmarks)));
        if (replies != null && compared) {
            var row = new RateChart.Row(
                    FiguresBeside.id(way) + "-replies",
                    words.say("insights.replies", words.way(way)),
                    null,
                    replies,
                    published);
            kind.add(new RateChart(words).draw(row), muted(words.say("insights.replies.help")));
        }
        var drawn = benchmarks.stream()
                .filter(one -> forecasts != null && one.drawnBeside(way, Measure.YES_RATE)
                        || compared && one.drawnBeside(way, Measure.REPLY_RATE))
                .toList();
        kind.add(figures.found(FiguresBeside.id(way), benchmarks, drawn));
        add(kind);
    }

    private RateChart.Row yes(Way way, Forecasts forecasts, List<Benchmark> benchmarks) {
        return new RateChart.Row(
                FiguresBeside.id(way),
                words.way(way),
                InsightWords.percent(forecasts.expected()),
                new Rate(forecasts.rate().yes(), forecasts.count()),
                figures.marks(way, Measure.YES_RATE, benchmarks));
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("muted", "small");
        return paragraph;
    }
}
