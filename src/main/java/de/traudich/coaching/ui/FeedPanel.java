package de.traudich.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import de.traudich.coaching.Feed;
import de.traudich.coaching.FeedItem;
import de.traudich.coaching.FeedSlice;
import de.traudich.coaching.TriageRow;
import de.traudich.people.PersonId;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// News as they come in, of all or of one, page by page. What is looked at stands in the address.
final class FeedPanel extends Section {

    private final Feed feed;
    private final PersonId coach;
    private final FeedList list;
    private final EmptyState quiet;
    private final Div follower = new Div();
    private final Select<PersonId> coachees = select("coachee");
    private final Select<FeedSlice.Kind> kinds = select("kind");
    private final Paragraph nothing = new Paragraph(getTranslation("feed.nothing"));
    private final Button more = new Button(getTranslation("feed.more"), _ -> more());
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private FeedFilter filter = FeedFilter.ALL;
    private FeedSlice slice;
    private FeedSlice.@Nullable Place last;
    private boolean older;
    private boolean choosing;

    FeedPanel(Feed feed, PersonId coach, When when, EmptyState quiet) {
        this.feed = feed;
        this.coach = coach;
        this.list = new FeedList(when);
        this.quiet = quiet;
        slice = FeedSlice.newest(coach);
        addClassNames("card", "news");
        kinds.setItems(FeedSlice.Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation(kind == null ? "feed.kind.all" : "feed.kind." + kind));
        coachees.setItemLabelGenerator(
                id -> id == null ? getTranslation("feed.coachee.all") : names.getOrDefault(id, ""));
        more.setId("feed-more");
        nothing.addClassName("muted");
        nothing.setId("feed-nothing");
        var filters = new Div(coachees, kinds);
        filters.addClassName("filters");
        add(new H2(getTranslation("feed.title")), filters, list, nothing, quiet, more, follower);
    }

    private <T> Select<T> select(String what) {
        var select = new Select<T>();
        select.setId("feed-" + what);
        select.setAriaLabel(getTranslation("feed." + what));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("feed." + what + ".all"));
        select.setPlaceholder(getTranslation("feed." + what + ".all"));
        select.addValueChangeListener(_ -> choose());
        return select;
    }

    /// What the address says; it counts as soon as the coachees are known.
    void begin(FeedFilter asked) {
        filter = asked;
        if (!names.isEmpty()) {
            look();
        }
    }

    void know(List<TriageRow> rows) {
        var first = follower.getChildren().findAny().isEmpty();
        var before = List.copyOf(names.keySet());
        names.clear();
        rows.forEach(row -> names.put(row.id(), row.name()));
        if (first || !before.equals(List.copyOf(names.keySet()))) {
            choosing = true;
            coachees.setItems(names.keySet());
            choosing = false;
            show(filter);
        }
        if (first) {
            look();
        }
    }

    private void show(FeedFilter shown) {
        choosing = true;
        coachees.setValue(names.containsKey(shown.coachee()) ? shown.coachee() : null);
        kinds.setValue(shown.kind());
        choosing = false;
    }

    private void choose() {
        if (!choosing) {
            filter = new FeedFilter(coachees.getValue(), kinds.getValue());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("coach", filter.query()));
            look();
        }
    }

    /// Somebody who is no coachee of this coach is filtered no more than somebody who does not exist.
    private void look() {
        if (!names.containsKey(filter.coachee())) {
            filter = new FeedFilter(null, filter.kind());
        }
        show(filter);
        list.begin();
        follow(filter.slice(coach));
    }

    private void follow(FeedSlice next) {
        slice = next;
        follower.removeAll();
        var window = new Div();
        new Following(window).follow(feed.topics(), next, () -> feed.of(next), List::copyOf, this::show);
        follower.add(window);
    }

    private void show(List<FeedItem> items) {
        if (slice.from() == null) {
            older = items.size() > Feed.PAGE;
        }
        var page = slice.from() == null ? items.stream().limit(Feed.PAGE).toList() : items;
        list.show(page);
        last = page.isEmpty() ? null : FeedSlice.Place.of(page.getLast());
        Gone.when(list, page.isEmpty());
        more.setVisible(older && !page.isEmpty());
        quiet.setVisible(page.isEmpty() && filter.equals(FeedFilter.ALL));
        nothing.setVisible(page.isEmpty() && !filter.equals(FeedFilter.ALL));
    }

    /// The watch is moved down to the last line of the next page, so that older lines stay true, too.
    private void more() {
        if (last != null) {
            var next = feed.olderThan(slice, last);
            older = next.size() > Feed.PAGE;
            var end = next.stream().limit(Feed.PAGE).reduce((_, lower) -> lower);
            follow(slice.downTo(end.map(FeedSlice.Place::of).orElse(last)));
        }
    }
}
