package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Funnel;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From the idea to the yes, and what became of the others. Hollow is what was planned, solid what happened.
final class FunnelCard extends Section {

    private static final int TALL = 26;

    private final @Nullable Marks marks;
    private final InsightWords words;
    private final Funnel funnel;
    private final List<ChartFile.Part> drawn = new ArrayList<>();

    /// Where the asks behind it are listed already.
    FunnelCard(Funnel funnel, InsightWords words) {
        this(funnel, null, words);
    }

    FunnelCard(Funnel funnel, @Nullable Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        this.funnel = funnel;
        addClassNames("card", "stack", "funnel");
        setId("funnel");
        add(new H2(words.say("analytics.funnel.title", funnel.yes(), funnel.asked())));
        stage(
                Mark.Stage.PLANNED,
                "hollow",
                funnel.planned(),
                passed(count("waiting", funnel.waiting()), count("not-asked", funnel.notAsked())));
        stage(
                Mark.Stage.ASKED,
                "solid",
                funnel.asked(),
                passed(count("open", funnel.open()), count("silent", funnel.silent())));
        stage(Mark.Stage.ANSWERED, "solid", funnel.answered(), "");
        stage(Mark.Stage.YES, "yes", funnel.yes(), "");
        if (!funnel.reasons().isEmpty()) add(note(reasons()));
        var rows = rows();
        add(new ChartTable(
                        new Table(
                                "funnel-table",
                                words.say("analytics.funnel"),
                                List.of(words.say("analytics.stage"), words.say("insights.count")),
                                rows.stream().map(Row::cells).toList()),
                        words.say("insights.table"),
                        rows.stream().map(this::first).toList())
                .of("bar-of", sentence(rows), drawn));
    }

    private record Row(Mark mark, String label, int asks) {

        List<String> cells() {
            return List.of(label, String.valueOf(asks));
        }
    }

    /// Behind none there is nothing to open.
    private Component first(Row row) {
        return marks == null || row.asks() == 0 ? new Span(row.label()) : marks.link(row.mark(), row.label());
    }

    private static String sentence(List<Row> rows) {
        return rows.stream().map(row -> row.label() + ": " + row.asks()).collect(Collectors.joining(", "));
    }

    private void stage(Mark.Stage of, String kind, int asks, String lost) {
        var name = words.say("analytics.funnel." + InsightWords.name(of));
        HtmlContainer label = marks == null || asks == 0 ? new Span(name) : marks.named(of, name);
        label.addClassName("strong");
        var count = new Span(words.number(asks, 0));
        count.addClassNames("stage-count", kind);
        var head = new Div(label, count);
        head.addClassName("between");
        double share = funnel.planned() == 0 ? 0 : 100.0 * asks / funnel.planned();
        var drawing = new Strokes(TALL + 2)
                .bar("bar " + kind, Math.max(.5, share), TALL, 7)
                .svg();
        drawn.add(new ChartFile.Part(name, words.number(asks, 0), drawing));
        var bar = new Div(drawing);
        bar.addClassName("bar-of");
        if (marks != null && asks > 0) bar.getElement().setAttribute("data-link", Marks.id(of));
        var stage = new Div(head, bar);
        stage.addClassName("stage");
        if (!lost.isEmpty()) stage.add(note(lost));
        add(stage);
    }

    private static String passed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String count(String name, int asks) {
        return asks == 0 ? "" : words.say("analytics.funnel." + name, asks);
    }

    private String reasons() {
        return words.say("analytics.funnel.why") + " "
                + funnel.reasons().entrySet().stream()
                        .map(reason -> words.say("analytics.reason." + reason.getKey()) + " " + reason.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row(Mark.Stage.PLANNED, funnel.planned()));
        rows.add(row(Mark.Stage.ASKED, funnel.asked()));
        rows.add(row(Mark.Stage.ANSWERED, funnel.answered()));
        rows.add(row(Mark.Stage.YES, funnel.yes()));
        rows.add(new Row(Mark.Stage.SILENT, words.say("outcome.no-reply"), funnel.silent()));
        rows.add(new Row(Mark.Stage.NOT_ASKED, words.say("outcome.not-asked"), funnel.notAsked()));
        funnel.reasons()
                .forEach((reason, count) -> rows.add(
                        new Row(new Mark.Reason(reason), "– " + words.say("analytics.reason." + reason), count)));
        return rows;
    }

    private Row row(Mark.Stage stage, int count) {
        return new Row(stage, words.say("analytics.funnel." + InsightWords.name(stage)), count);
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }
}
