package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Funnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From the idea to the yes, and what became of the others. Hollow is what was planned, solid what happened.
final class FunnelCard extends Section {

    private static final int TALL = 26;

    private final InsightWords words;
    private final Funnel funnel;

    FunnelCard(Funnel funnel, InsightWords words) {
        this.words = words;
        this.funnel = funnel;
        addClassNames("card", "stack", "funnel");
        setId("funnel");
        add(new H2(words.say("analytics.funnel.title", funnel.yes(), funnel.asked())));
        stage(
                "planned",
                "hollow",
                funnel.planned(),
                passed(count("waiting", funnel.waiting()), count("not-asked", funnel.notAsked())));
        stage("asked", "solid", funnel.asked(), passed(count("open", funnel.open()), count("silent", funnel.silent())));
        stage("answered", "solid", funnel.answered(), "");
        stage("yes", "yes", funnel.yes(), "");
        if (!funnel.reasons().isEmpty()) add(note(reasons()));
        add(new ChartTable(
                "funnel-table",
                words.say("insights.table"),
                List.of(words.say("analytics.stage"), words.say("insights.count")),
                rows()));
    }

    private void stage(String name, String kind, int asks, String lost) {
        var label = new Span(words.say("analytics.funnel." + name));
        label.addClassName("strong");
        var count = new Span(words.number(asks, 0));
        count.addClassNames("stage-count", kind);
        var head = new Div(label, count);
        head.addClassName("between");
        double share = funnel.planned() == 0 ? 0 : 100.0 * asks / funnel.planned();
        var bar = new Div(new Strokes(TALL + 2)
                .bar("bar " + kind, Math.max(.5, share), TALL, 7)
                .svg());
        bar.addClassName("bar-of");
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
                        .map(reason -> words.say("not-asked." + reason.getKey()) + " " + reason.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("planned", funnel.planned()));
        rows.add(row("asked", funnel.asked()));
        rows.add(row("answered", funnel.answered()));
        rows.add(row("yes", funnel.yes()));
        rows.add(List.of(words.say("outcome.no-reply"), String.valueOf(funnel.silent())));
        rows.add(List.of(words.say("outcome.not-asked"), String.valueOf(funnel.notAsked())));
        funnel.reasons()
                .forEach((reason, count) ->
                        rows.add(List.of("– " + words.say("not-asked." + reason), String.valueOf(count))));
        return rows;
    }

    private List<String> row(String name, int count) {
        return List.of(words.say("analytics.funnel." + name), String.valueOf(count));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }
}
