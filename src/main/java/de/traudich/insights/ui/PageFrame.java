package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.shared.live.Topics;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What all pages of the insights have in common: cards that follow one picture, or the reason why there are
/// none.
record PageFrame(InsightWords words) {

    <K, V> Component follow(String name, Topics<K, V> topics, K key, Function<K, V> read, BiConsumer<Slots, V> show) {
        var page = new Div();
        page.addClassNames("cards", "one-column", name);
        var slots = new Slots(page);
        new Following(page)
                .follow(topics, key, () -> read.apply(key), value -> value, value -> show.accept(slots, value));
        return page;
    }

    /// @param ways out of it, if there are any
    void nothing(Slots slots, String help, Component... ways) {
        slots.only(List.of("empty"));
        slots.show("empty", "", () -> new EmptyState(words.say("analytics.empty"), words.say(help), ways));
    }

    /// What is true of all numbers, and what of these.
    Paragraph method(String key, Object... values) {
        return note(words.say("analytics.method") + " " + words.say(key, values));
    }

    Paragraph note(String text) {
        var note = ComparedLine.note(text);
        note.addClassName("method");
        return note;
    }
}
