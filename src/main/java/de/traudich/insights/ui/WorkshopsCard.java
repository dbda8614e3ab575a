package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Held;
import de.traudich.insights.Mark;
import de.traudich.insights.Series;
import de.traudich.insights.Table;
import java.util.List;
import java.util.stream.Stream;

/// Workshop by workshop, round by round, what was expected and what happened. Where only sums are left it
/// says so.
final class WorkshopsCard extends Section {

    /// The column of the table with its name.
    private static final int ROUND = 2;

    private final Marks marks;
    private final InsightWords words;
    private final TurnoutWords turnout;

    WorkshopsCard(Series series, boolean ofGroup, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        turnout = new TurnoutWords(words);
        addClassNames("card", "stack", "workshops");
        setId("workshops");
        add(
                new H2(turnout.title("rounds", series.findings())),
                note(ofGroup ? "analytics.workshops.group" : "analytics.workshops.read"));
        series.workshops().forEach(workshop -> add(held(workshop)));
        if (series.more()) add(note("analytics.workshops.most", Series.MOST));
        add(table(series));
    }

    private ChartTable table(Series series) {
        var links = series.workshops().stream().flatMap(this::links).toList();
        return new ChartTable(
                new Table(
                        "workshops-table",
                        "",
                        heads(),
                        series.workshops().stream().flatMap(this::rows).toList()),
                words.say("insights.table"),
                (row, column) -> column == ROUND ? links.get(row) : null);
    }

    private Stream<Component> links(Held workshop) {
        return workshop.rounds().stream()
                .map(round -> round.turnout().balance().asks() == 0
                        ? new Span(name(round))
                        : marks.link(guessed(workshop, round), name(round), workshop.title() + ", " + name(round)));
    }

    private static Mark guessed(Held workshop, Held.Round round) {
        return new Mark.Round(workshop.id(), round.number(), true);
    }

    private Div held(Held workshop) {
        var link = new Anchor("workshops/" + workshop.id().value() + "/report", workshop.title());
        link.setId("held-" + workshop.id().value());
        link.addClassName("plain-link");
        var day = ComparedLine.note(words.day(workshop.openedAt()));
        var head = new Div(new H3(link), day);
        head.addClassName("between");
        var held = new Div(head);
        held.addClassNames("held", "stack");
        if (workshop.summedUp()) held.add(note("analytics.workshops.sums"));
        workshop.rounds().forEach(round -> held.add(round(workshop, round)));
        return held;
    }

    private Div round(Held workshop, Held.Round round) {
        var line = new ComparedLine(name(round), round.turnout().balance(), guessed(workshop, round), marks);
        line.add(
                ComparedLine.note(turnout.sentence(round.turnout())),
                marks.all(
                        new Mark.Round(workshop.id(), round.number(), false),
                        workshop.title() + ", " + name(round),
                        round.turnout().asks()));
        return line;
    }

    private String name(Held.Round round) {
        return words.say(
                "analytics.workshops.round", round.number(), round.exercise().in(words.language()));
    }

    private List<String> heads() {
        return Stream.concat(
                        Stream.of(
                                words.say("analytics.filter.workshop"),
                                words.say("analytics.workshops.day"),
                                words.say("analytics.workshops.rounds")),
                        turnout.heads().stream())
                .toList();
    }

    private Stream<List<String>> rows(Held workshop) {
        return workshop.rounds().stream().map(round -> Stream.concat(
                        Stream.of(workshop.title(), words.day(workshop.openedAt()), name(round)),
                        turnout.cells(round.turnout()).stream())
                .toList());
    }

    private Paragraph note(String key, Object... values) {
        return ComparedLine.note(words.say(key, values));
    }
}
