package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.Breakdown;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Expected against happened, row by row: ring, disc, whisker and how many. A row of fewer than five is a count.
final class BreakdownCard extends Section {

    private static final int MOST = 8;
    private static final int NAMED = 2;

    private final Breakdown breakdown;
    private final RowNames names;
    private final Marks marks;
    private final InsightWords words;
    private final List<ChartFile.Part> drawn = new ArrayList<>();

    BreakdownCard(Breakdown breakdown, RowNames names, Marks marks, InsightWords words) {
        this.breakdown = breakdown;
        this.names = names;
        this.marks = marks;
        this.words = words;
        var id = "by-" + breakdown.by().word();
        addClassNames("card", "stack", "breakdown");
        setId(id);
        add(new H2(title()), note(words.say("analytics.by." + breakdown.by().word())));
        breakdown.rows().stream().limit(MOST).forEach(row -> add(line(row)));
        if (breakdown.rows().size() > MOST) add(note(words.say("analytics.most", MOST)));
        add(table(id + "-table"));
    }

    private ChartTable table(String id) {
        var table = new Table(
                id,
                words.say(
                        "analytics.compared",
                        words.say("analytics.filter." + breakdown.by().word())),
                List.of(
                        words.say("insights.what"),
                        words.say("insights.expected"),
                        words.say("insights.happened"),
                        words.say("insights.interval"),
                        words.say("insights.count")),
                breakdown.rows().stream().map(this::row).toList());
        return new ChartTable(
                        table,
                        words.say("insights.table"),
                        breakdown.rows().stream()
                                .map(row -> marks.link(mark(row), name(row)))
                                .toList())
                .of("chart rate-chart", title(), drawn);
    }

    private Mark mark(Breakdown.Row row) {
        return new Mark.Row(breakdown.by(), row.key());
    }

    /// Names at most two; of more it says how many.
    private String title() {
        var finding = breakdown.finding();
        var key =
                switch (finding.direction()) {
                    case MORE -> "analytics.compare.more";
                    case FEWER -> "analytics.compare.fewer";
                    case UNCLEAR -> "analytics.compare.unclear";
                };
        if (finding.rows().isEmpty()) return words.say(key);
        if (finding.everywhere()) return words.say(key + ".everywhere", finding.enough());
        return finding.rows().size() > NAMED
                ? words.say(key + ".several", finding.rows().size(), finding.enough())
                : words.say(key, finding.rows().stream().map(this::name).collect(Collectors.joining(", ")));
    }

    private String name(Breakdown.Row row) {
        return names.of(breakdown.by(), row);
    }

    private Div line(Breakdown.Row row) {
        var label = marks.named(mark(row), name(row));
        label.addClassName("strong");
        var many = words.say("insights.of", row.balance().yes(), row.balance().asks());
        var count = new Span(many);
        count.addClassNames("muted", "small");
        var head = new Div(label, count);
        head.addClassName("between");
        var line = new Div(head);
        line.addClassNames("rate", "compared");
        var drawing = row.balance()
                .gap()
                .map(gap -> RateChart.scale(gap.expectedPercent(), gap.rate()))
                .orElse(new Strokes(1))
                .svg();
        drawn.add(new ChartFile.Part(name(row), many, drawing));
        row.balance()
                .gap()
                .ifPresentOrElse(
                        gap -> line.add(picture(row, gap, drawing)), () -> line.add(note(words.say("analytics.few"))));
        return line;
    }

    private Div picture(Breakdown.Row row, Gap gap, Drawing drawing) {
        var wilson = gap.rate().wilson();
        var plot = new Div(drawing);
        plot.addClassNames("chart", "rate-chart", "plot");
        plot.getElement().setAttribute("role", "link").setAttribute("tabindex", "0");
        plot.getElement().setAttribute("data-link", Marks.id(mark(row)));
        plot.getElement()
                .setAttribute(
                        "aria-label",
                        words.say(
                                "insights.rate.sentence",
                                name(row),
                                gap.expectedPercent(),
                                gap.rate().percent(),
                                gap.rate().hits(),
                                gap.rate().of(),
                                InsightWords.percent(wilson.low()),
                                InsightWords.percent(wilson.high())));
        return plot;
    }

    private List<String> row(Breakdown.Row row) {
        var gap = row.balance().gap();
        return List.of(
                name(row),
                gap.map(one -> one.expectedPercent() + " %").orElse("–"),
                gap.map(one -> one.rate().percent() + " %").orElse("–"),
                gap.map(one -> words.interval(one.rate().wilson())).orElse("–"),
                String.valueOf(row.balance().asks()));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }
}
