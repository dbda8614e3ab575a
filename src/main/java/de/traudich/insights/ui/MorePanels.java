package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.insights.Choices;
import de.traudich.insights.ExerciseLine;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Selection;
import de.traudich.insights.Series;
import de.traudich.people.Person;
import de.traudich.shared.live.Topics;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The pages behind the first two, each following its own picture.
record MorePanels(Sources sources, Choices choices, Person coach, InsightWords words) {

    Component workshops(Selection selection) {
        boolean ofGroup = selection.group() != null;
        return follow(
                "series",
                sources.workshops().topics(),
                Looking.of(coach, selection),
                sources.workshops()::of,
                (slots, series) -> show(slots, series, ofGroup));
    }

    private void show(Slots slots, Series series, boolean ofGroup) {
        if (series.workshops().isEmpty()) {
            nothing(slots, "analytics.workshops.empty");
        } else {
            slots.only(List.of("workshops", "method"));
            slots.show("workshops", series, () -> new WorkshopsCard(series, ofGroup, words));
            slots.show("method", "", () -> method("analytics.workshops.method"));
        }
    }

    Component exercises(Selection selection) {
        return follow(
                "exercises",
                sources.exercises().topics(),
                Looking.of(coach, selection),
                sources.exercises()::of,
                this::show);
    }

    private void show(Slots slots, List<ExerciseLine> lines) {
        if (lines.isEmpty()) {
            nothing(slots, "analytics.empty.help");
        } else {
            slots.only(List.of("exercises", "method"));
            slots.show("exercises", lines, () -> new ExercisesCard(lines, words));
            slots.show("method", "", () -> method("analytics.exercises.method"));
        }
    }

    private <K, V> Component follow(
            String name, Topics<K, V> topics, K key, Function<K, V> read, BiConsumer<Slots, V> show) {
        var page = new Div();
        page.addClassNames("cards", "one-column", name);
        var slots = new Slots(page);
        new Following(page)
                .follow(topics, key, () -> read.apply(key), value -> value, value -> show.accept(slots, value));
        return page;
    }

    private void nothing(Slots slots, String help) {
        slots.only(List.of("empty"));
        slots.show("empty", "", () -> new EmptyState(words.say("analytics.empty"), words.say(help)));
    }

    private Paragraph method(String key) {
        var method = new Paragraph(words.say("analytics.method") + " " + words.say(key));
        method.addClassNames("muted", "small", "method");
        return method;
    }
}
