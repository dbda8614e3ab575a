package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.Forecasts;
import de.traudich.insights.Benchmark;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Rate;
import de.traudich.insights.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Own asks of one kind with the published figures of the same kind: an orientation, never a standard.
final class ResearchCard extends Section {

    /// How many figures are open; the others are folded away.
    private static final int OPEN = 2;

    private static final Pattern AUTHORS_AND_YEAR = Pattern.compile("^\\D*\\d{4}|^[^;,/]+");

    private final InsightWords words;

    ResearchCard(Map<Way, Forecasts> ways, Function<Way, List<Benchmark>> published, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "research");
        setId("research");
        add(new H2(words.say("insights.research")));
        if (ways.isEmpty()) {
            add(muted(words.say("insights.research.none")));
        }
        ways.forEach((way, forecasts) -> add(kind(way, forecasts, published.apply(way))));
    }

    private Div kind(Way way, Forecasts forecasts, List<Benchmark> benchmarks) {
        var figures = benchmarks.stream()
                .filter(benchmark -> benchmark.measure() == Measure.YES_RATE)
                .map(benchmark -> new RateChart.Figure(Objects.requireNonNull(benchmark.value()), brief(benchmark)))
                .sorted(Comparator.comparingDouble(RateChart.Figure::percent))
                .toList();
        var row = new RateChart.Row(
                "way-" + InsightWords.name(way.channel())
                        + (way.tie() == null ? "" : "-" + InsightWords.name(way.tie())),
                words.way(way),
                InsightWords.percent(forecasts.expected()),
                new Rate(forecasts.rate().yes(), forecasts.count()),
                figures);
        var kind = new Div(new RateChart(words).draw(row));
        if (benchmarks.isEmpty()) {
            kind.add(muted(words.say("insights.research.no-figure")));
        } else {
            kind.add(list(benchmarks.stream().limit(OPEN)));
        }
        if (benchmarks.size() > OPEN) {
            kind.add(more(row.id(), benchmarks.subList(OPEN, benchmarks.size())));
        }
        return kind;
    }

    private NativeDetails more(String id, List<Benchmark> benchmarks) {
        var more = new NativeDetails(words.say("insights.research.more", benchmarks.size()), list(benchmarks.stream()));
        more.addClassName("chart-table");
        more.setId(id + "-more");
        return more;
    }

    private UnorderedList list(Stream<Benchmark> benchmarks) {
        var list = new UnorderedList();
        list.addClassName("figures");
        benchmarks.map(this::item).forEach(list::add);
        return list;
    }

    private ListItem item(Benchmark benchmark) {
        var text = benchmark.in(words.language());
        var finding = new Paragraph(text.finding());
        return new ListItem(finding, muted(text.caveat()), source(benchmark));
    }

    private Paragraph source(Benchmark benchmark) {
        var source = muted("");
        if (benchmark.link().isEmpty()) {
            source.add(new Span(benchmark.source()));
        } else {
            var link = new Anchor(benchmark.link(), benchmark.source());
            link.setId("source-" + benchmark.code().replace('_', '-'));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            source.add(link);
        }
        source.add(new Span(
                " · " + sample(benchmark) + words.say("insights.evidence." + InsightWords.name(benchmark.evidence()))));
        return source;
    }

    private String sample(Benchmark benchmark) {
        var sample = benchmark.sample();
        if (sample == null) {
            return "";
        }
        var size = words.number(sample.size(), 0);
        return words.say(sample.atLeast() ? "insights.sample.more" : "insights.sample", size) + " · ";
    }

    /// Authors and year, as a line in a picture has room for.
    private static String brief(Benchmark benchmark) {
        var authors = AUTHORS_AND_YEAR.matcher(benchmark.source());
        return authors.find() ? authors.group() : benchmark.source();
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("muted", "small");
        return paragraph;
    }
}
