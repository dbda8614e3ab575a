package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.coaching.TodayItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A short list of asks; a tap brings one onto the big card. Drawn anew only when its lines differ.
final class TodayList extends Section {

    record Line(TodayItem item, String title, String more, String action) {}

    private final UnorderedList list = new UnorderedList();
    private final Consumer<TodayItem> open;
    private List<Line> shown = List.of();

    TodayList(String name, Consumer<TodayItem> open) {
        this.open = open;
        addClassNames("card", "today-list", name);
        setId(name);
        list.addClassName("lines");
        add(new H2(getTranslation("today." + name)), list);
        setVisible(false);
    }

    void show(List<TodayItem> items, Function<TodayItem, Line> words) {
        var lines = items.stream().map(words).toList();
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            lines.forEach(line -> list.add(new ListItem(button(line))));
            setVisible(!lines.isEmpty());
        }
    }

    private NativeButton button(Line line) {
        var title = new Span(line.title());
        title.addClassName("strong");
        var more = new Span(line.more());
        more.addClassNames("muted", "small");
        var words = new Div(title, more);
        words.addClassName("grow");
        var button = new NativeButton();
        button.setId("open-" + line.item().ask().id().value());
        news(line.item()).ifPresent(words::add);
        button.add(mark(line.item()), words);
        if (!line.action().isEmpty()) {
            var action = new Span(line.action());
            action.addClassName("button-link");
            button.add(action);
        }
        button.addClickListener(_ -> open.accept(line.item()));
        return button;
    }

    /// That a coach has written, where it has not been read yet.
    static Optional<Span> news(TodayItem item) {
        if (item.unread() == 0) {
            return Optional.empty();
        }
        var news = new Span();
        news.setText(news.getTranslation("feedback.unread", item.unread()));
        news.addClassNames("tag", "here", "unread");
        return Optional.of(news);
    }

    static OutcomeMark mark(TodayItem item) {
        var outcome = item.ask().outcome();
        if (outcome != null) {
            return OutcomeMark.of(outcome);
        }
        return item.done() ? OutcomeMark.notAsked() : OutcomeMark.open();
    }
}
