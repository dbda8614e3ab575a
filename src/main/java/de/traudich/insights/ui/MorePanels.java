package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import de.traudich.insights.Benchmark;
import de.traudich.insights.Choices;
import de.traudich.insights.ExerciseLine;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.OwnWay;
import de.traudich.insights.Selection;
import de.traudich.insights.Series;
import de.traudich.insights.ui.InsightsAddress.Page;
import de.traudich.people.Person;
import java.util.ArrayList;
import java.util.List;

/// The pages behind the first two, each following its own picture.
record MorePanels(Sources sources, Choices choices, Person coach, InsightWords words) {

    private PageFrame frame() {
        return new PageFrame(words);
    }

    private Marks marks(Page page, Selection selection) {
        return new Marks(new InsightsAddress(page, selection.parameters()), words);
    }

    Component workshops(Selection selection) {
        boolean ofGroup = selection.group() != null;
        return frame().follow(
                        "series",
                        sources.workshops().topics(),
                        Looking.of(coach, selection),
                        sources.workshops()::of,
                        (slots, series) -> show(slots, series, ofGroup, marks(Page.WORKSHOPS, selection)));
    }

    private void show(Slots slots, Series series, boolean ofGroup, Marks marks) {
        if (series.workshops().isEmpty()) {
            frame().nothing(slots, "analytics.workshops.empty");
        } else {
            slots.only(List.of("workshops", "method"));
            slots.show("workshops", series, () -> new WorkshopsCard(series, ofGroup, marks, words));
            slots.show("method", "", () -> frame().method("analytics.workshops.method"));
        }
    }

    Component exercises(Selection selection) {
        return frame().follow(
                        "exercises",
                        sources.exercises().topics(),
                        Looking.of(coach, selection),
                        sources.exercises()::of,
                        (slots, lines) -> show(slots, lines, marks(Page.EXERCISES, selection)));
    }

    private void show(Slots slots, List<ExerciseLine> lines, Marks marks) {
        if (lines.isEmpty()) {
            frame().nothing(slots, "analytics.empty.help");
        } else {
            slots.only(List.of("exercises", "method"));
            slots.show("exercises", lines, () -> new ExercisesCard(lines, marks, words));
            slots.show("method", "", () -> frame().method("analytics.exercises.method"));
        }
    }

    Component cohorts(InsightsAddress address) {
        return new CohortPanels(sources.cohorts(), coach, words, frame()).of(address);
    }

    Component coachee(InsightsAddress address) {
        return coachees().of(address);
    }

    /// Whether the address speaks of a coachee of this coach, or of none.
    boolean knows(InsightsAddress address) {
        return coachees().knows(address);
    }

    private CoacheePanels coachees() {
        return new CoacheePanels(sources.coachees(), sources.checks(), coach, words, frame());
    }

    /// What is published is read once a look; it does not move.
    Component research(Selection selection) {
        var published = sources.benchmarks().all();
        return frame().follow(
                        "research",
                        sources.ways().topics(),
                        Looking.of(coach, selection),
                        sources.ways()::of,
                        (slots, ways) -> show(slots, ways, published, marks(Page.RESEARCH, selection)));
    }

    private void show(Slots slots, List<OwnWay> ways, List<Benchmark> published, Marks marks) {
        if (ways.isEmpty()) {
            frame().nothing(slots, "analytics.research.empty");
            return;
        }
        var names = new ArrayList<>(
                ways.stream().map(own -> FiguresBeside.id(own.way())).toList());
        names.add("method");
        slots.only(names);
        ways.forEach(
                own -> slots.show(FiguresBeside.id(own.way()), own, () -> new WayCard(own, published, marks, words)));
        slots.show("method", "", () -> frame().method("analytics.research.method"));
    }
}
