package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import de.traudich.asks.AskId;
import de.traudich.coaching.FeedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The lines of the feed, newest first. Only lines that differ are made anew; one that came in on top is marked.
final class FeedList extends Div {

    private final OrderedList lines = new OrderedList();
    private final Map<AskId, FeedLine> shown = new HashMap<>();
    private final When when;
    private boolean first = true;

    FeedList(When when) {
        this.when = when;
        addClassName("feed-list");
        setId("feed");
        // A log: what is added is read aloud, politely, and nothing else.
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", getTranslation("feed.title"));
        add(lines);
    }

    /// Something else is looked at from now on.
    void begin() {
        lines.removeAll();
        shown.clear();
        first = true;
    }

    void show(List<FeedItem> items) {
        removeWhatChanged(Set.copyOf(items));
        for (int place = 0; place < items.size(); place++) {
            put(items.get(place), place);
        }
        first = false;
    }

    private void removeWhatChanged(Set<FeedItem> items) {
        var old = shown.values().stream()
                .filter(line -> !items.contains(line.item()))
                .collect(Collectors.toSet());
        old.forEach(lines::remove);
        shown.values().removeAll(old);
    }

    private void put(FeedItem item, int place) {
        var line = shown.get(item.ask().id());
        if (line == null) {
            line = new FeedLine(item, when);
            shown.put(item.ask().id(), line);
            mark(line, place);
        }
        if (lines.indexOf(line) != place) {
            line.removeFromParent();
            lines.addComponentAtIndex(place, line);
        }
    }

    private void mark(FeedLine line, int place) {
        if (place == 0 && !first) {
            shown.values().forEach(other -> other.removeClassName("new"));
            line.addClassName("new");
        }
    }
}
