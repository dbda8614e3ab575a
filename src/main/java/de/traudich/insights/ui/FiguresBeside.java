package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.insights.Benchmark;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Published figures of one kind of ask: as marks of a picture, and as findings with source, number and
/// caveat.
record FiguresBeside(InsightWords words) {

    /// How many figures are open at least; what is drawn always is, the others are folded away.
    private static final int OPEN = 2;

    private static final Pattern AUTHORS_AND_YEAR = Pattern.compile("^\\D*\\d{4}|^[^;,/]+");

    List<RateChart.Figure> marks(Way way, Measure which, List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.drawnBeside(way, which))
                .map(benchmark -> new RateChart.Figure(
                        Objects.requireNonNull(benchmark.value()), brief(benchmark), sample(benchmark)))
                .sorted(Comparator.comparingDouble(RateChart.Figure::percent))
                .toList();
    }

    static String id(Way way) {
        var tie = way.tie();
        return "way-" + InsightWords.name(way.channel()) + (tie == null ? "" : "-" + InsightWords.name(tie));
    }

    /// What is drawn, then the others, the strongest first.
    Div found(String id, List<Benchmark> benchmarks, List<Benchmark> drawn) {
        var found = new Div();
        var others = benchmarks.stream().filter(one -> !drawn.contains(one));
        var all = Stream.concat(drawn.stream(), others).toList();
        var open = Math.min(all.size(), Math.max(OPEN, drawn.size()));
        if (all.isEmpty()) {
            found.add(muted(words.say("insights.research.no-figure")));
        } else {
            found.add(list(all.stream().limit(open)));
        }
        if (all.size() > open) {
            found.add(more(id, all.subList(open, all.size())));
        }
        return found;
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
                " · " + spoken(benchmark) + words.say("insights.evidence." + InsightWords.name(benchmark.evidence()))));
        return source;
    }

    private String spoken(Benchmark benchmark) {
        var sample = sample(benchmark);
        return sample.isEmpty() ? "" : words.say("insights.sample", sample) + " · ";
    }

    /// How many people, asks or messages; empty where the source does not say.
    private String sample(Benchmark benchmark) {
        var sample = benchmark.sample();
        if (sample == null) return "";
        var size = words.number(sample.size(), 0);
        return sample.atLeast() ? words.say("insights.sample.more", size) : size;
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
