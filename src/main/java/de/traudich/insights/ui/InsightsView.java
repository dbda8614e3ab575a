package de.traudich.insights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Groups;
import de.traudich.insights.Behind;
import de.traudich.insights.Choices;
import de.traudich.insights.Insights;
import de.traudich.insights.Printing;
import de.traudich.insights.Selection;
import de.traudich.insights.Selections;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a coach's asks say, over any selection; the selection stands in the address.
@JavaScript("context://app/js/focus.js")
@Route("insights")
@Menu(title = "nav.insights", icon = "chart-line", order = 3)
@RolesAllowed("COACH")
class InsightsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, Selected {

    private final Person coach;
    private final Selections selections;
    private final MorePanels more;
    private final Panels panels;
    private final Behind behind;
    private final InsightWords words;
    private final Clock clock;
    private final Choices choices;
    private final Tabs tabs = new Tabs();
    private final SelectionBar bar;
    private final PrintLink print;
    private final Paragraph unknown = new Paragraph();
    private final Div panel = new Div();
    private InsightsAddress address = InsightsAddress.BARE;

    InsightsView(
            CurrentPerson current,
            People people,
            Insights insights,
            Behind behind,
            Selections selections,
            Printing printing,
            Feed feed,
            Groups groups,
            Sources sources,
            Clock clock) {
        this.coach = current.get();
        this.behind = behind;
        this.selections = selections;
        this.clock = clock;
        var zone = people.practice(coach.practice()).zone();
        words = new InsightWords(this, Language.of(getLocale()), zone);
        choices = insights.choices(coach, words.language());
        more = new MorePanels(sources, choices, coach, words);
        panels = new Panels(insights, feed, groups, more, coach, words, clock);
        bar = new SelectionBar(choices, words, () -> LocalDate.ofInstant(clock.instant(), zone), this::choose);
        print = new PrintLink(printing, coach, words);
        unknown.setId("selection-unknown");
        unknown.addClassName("notice");
        unknown.getElement().setAttribute("role", "status");
        panel.setId("insights");
        getContent().addClassNames("view", "insights");
        getContent().add(head(), tabs, bar, unknown, print, panel);
    }

    private Div head() {
        var lead = new Paragraph(getTranslation("analytics.lead"));
        lead.addClassNames("muted", "lead");
        return new Div(new H1(getTranslation("analytics.title")), lead);
    }

    /// A bare address leads to what the coach looked at last.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = InsightsAddress.of(event.getLocation().getQueryParameters());
        var read = Selection.of(asked.bare() ? selections.of(coach) : asked.words());
        var known = read.selection().among(choices);
        var gone = Stream.concat(read.unknown().stream(), known.unknown().stream())
                .map(filter -> getTranslation("analytics.filter." + filter.word()));
        boolean knows = more.knows(asked);
        address = (knows ? asked : asked.ofNobody()).with(known.selection());
        if (asked.bare()) UI.getCurrent().getPage().getHistory().replaceState(null, address.location());
        say(knows ? gone : Stream.concat(gone, Stream.of(getTranslation("analytics.coachee"))));
        bar.show(known.selection());
        look();
        panel.getChildren()
                .filter(BehindPanel.class::isInstance)
                .map(BehindPanel.class::cast)
                .forEach(BehindPanel::begin);
    }

    private void choose(Selection selection) {
        selections.keep(coach, selection);
        address = address.with(selection).behind(address.mark(), null);
        say(Stream.empty());
        UI.getCurrent().getPage().getHistory().pushState(null, address.location());
        look();
    }

    private void look() {
        tabs.show(address);
        print.show(address.selection());
        print.setVisible(address.coachee().isEmpty());
        panel.removeAll();
        panel.add(
                address.mark() == null ? panels.of(address) : new BehindPanel(behind, coach, address, choices, words));
    }

    /// An old link may speak of what is no more. What it says otherwise is shown.
    private void say(Stream<String> gone) {
        var names = gone.collect(Collectors.joining(", "));
        unknown.setText(names.isEmpty() ? "" : getTranslation("analytics.unknown", names));
        unknown.setVisible(!names.isEmpty());
    }

    @Override
    public String selected() {
        return getTranslation("analytics.title") + " "
                + words.period(address.selection().period(), clock.instant());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analytics.page");
    }
}
