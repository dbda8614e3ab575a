package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/// All own asks, newest first, wherever they came from. Looking for some changes the address.
@Route("asks")
@Menu(title = "nav.asks", icon = "message-circle-question", order = 2)
@RolesAllowed("COACHEE")
class AsksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final Person me;
    private final Today today;
    private final Clock clock;
    private final Language language;
    private final TodayWords words;
    private final AskPages pages = new AskPages();
    private final AskFilterBar filters = new AskFilterBar(this::filter);
    private final Paragraph hits = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("asks.more"), _ -> showMore());
    private final EmptyState none;
    private final EmptyState empty;
    private final Div known;
    private AskFilter filter = AskFilter.ALL;
    private List<TodayItem> shown = List.of();
    private int wanted = PAGE;

    AsksView(CurrentPerson current, People people, Today today, Clock clock) {
        me = current.get();
        this.today = today;
        this.clock = clock;
        language = Language.of(getLocale());
        words = new TodayWords(new When(people.practice(me.practice()).zone(), getLocale(), clock), language, this);
        var clear = new Button(getTranslation("asks.clear"), _ -> clear());
        clear.setId("clear");
        none = new EmptyState(getTranslation("asks.none"), getTranslation("asks.none.help"), clear);
        empty = new EmptyState(getTranslation("asks.empty"), getTranslation("asks.empty.help"));
        empty.setId("no-asks");
        more.setId("more");
        list.addClassNames("ask-list", "card", "lines");
        hits.setId("hits");
        hits.addClassNames("muted", "small");
        hits.getElement().setAttribute("role", "status");
        known = new Div(filters, hits, list, more, none);
        known.addClassName("stack");
        var head = new Div(new H1(getTranslation("nav.asks")), new BeginButton(me, today));
        head.addClassName("view-head");
        getContent().addClassNames("view", "asks");
        getContent().add(head, known, empty);
        new Following(this).follow(today.topics(), me.id(), () -> today.of(me.id()), items -> items, this::news);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AskFilter.of(event.getLocation().getQueryParameters());
        filters.show(filter);
    }

    private void news(List<TodayItem> newest) {
        pages.show(newest);
        show();
    }

    private void filter(AskFilter chosen) {
        filter = chosen;
        wanted = PAGE;
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("asks", chosen.query()));
    }

    /// One line more than wanted says whether there is more.
    private void show() {
        var found = found();
        while (found.size() <= wanted && pages.more(last -> today.older(me.id(), last))) {
            found = found();
        }
        draw(found.stream().limit(wanted).toList());
        more.setVisible(found.size() > wanted);
        none.setVisible(found.isEmpty());
        hits.setText(getTranslation("asks.hits", found.size()));
        hits.setVisible(!filter.equals(AskFilter.ALL) && !found.isEmpty() && found.size() <= wanted);
        known.setVisible(!pages.all().isEmpty());
        empty.setVisible(pages.all().isEmpty());
    }

    private List<TodayItem> found() {
        var now = clock.instant();
        return pages.all().stream()
                .filter(item -> filter.matches(item, language, now))
                .toList();
    }

    /// Drawn anew only when a line differs, so that focus survives other people's news.
    private void draw(List<TodayItem> items) {
        if (!items.equals(shown)) {
            shown = items;
            list.removeAll();
            items.forEach(item -> list.add(new AskLine(item, words)));
        }
        list.setVisible(!items.isEmpty());
    }

    private void showMore() {
        wanted += PAGE;
        show();
    }

    private void clear() {
        filters.show(AskFilter.ALL);
        filter(AskFilter.ALL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("asks.page");
    }
}
