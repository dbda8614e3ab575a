package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Group;
import de.traudich.coaching.Groups;
import de.traudich.coaching.Triage;
import de.traudich.coaching.TriageRow;
import de.traudich.insights.DreadAndBelief;
import de.traudich.insights.Insights;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Overview;
import de.traudich.insights.Selection;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages of the insights. Each follows its selection for as long as it is looked at.
record Panels(
        Insights insights, Feed feed, Groups groups, MorePanels more, Person coach, InsightWords words, Clock clock) {

    Component of(InsightsAddress address) {
        return switch (address.page()) {
            case OVERVIEW -> overview(address.selection());
            case COMPARISONS -> comparisons(address.selection());
            case WORKSHOPS -> more.workshops(address.selection());
            case EXERCISES -> more.exercises(address.selection());
            case COHORTS -> more.cohorts(address);
            case COACHEE -> more.coachee(address);
            case RESEARCH -> more.research(address.selection());
        };
    }

    private Component overview(Selection selection) {
        var page = new Div();
        page.addClassName("overview");
        var charts = new Div();
        charts.addClassName("cards");
        var slots = new Slots(charts);
        var stuck = new Slots(page);
        page.add(charts);
        var looking = Looking.of(coach, selection);
        var marks = marks(InsightsAddress.Page.OVERVIEW, selection);
        new Following(charts)
                .follow(
                        insights.overviews(),
                        looking,
                        () -> insights.overview(looking),
                        one -> one,
                        overview -> show(slots, overview, marks));
        var dreads = more.sources().dreads();
        var dreaded = new Slots(charts);
        new Following(charts)
                .follow(
                        dreads.topics(),
                        looking,
                        () -> dreads.of(looking),
                        picture -> picture,
                        picture -> show(dreaded, picture, marks));
        var members = members(selection);
        new Following(page)
                .follow(
                        feed.triageTopics(),
                        coach.id(),
                        () -> feed.triage(coach.id()),
                        rows -> attention(rows, members),
                        entries -> stuck.show("stuck", entries, () -> new StuckCard(entries, words)));
        return page;
    }

    private void show(Slots slots, Overview overview, Marks marks) {
        slots.only(overview.empty() ? List.of("empty") : List.of("calibration", "funnel", "fear-lines", "method"));
        if (overview.empty()) {
            slots.show("empty", "", this::empty);
            return;
        }
        slots.show(
                "calibration",
                List.of(overview.forecasts(), overview.balance()),
                () -> new CalibrationCard(overview, marks, words));
        slots.show("funnel", overview.whole(), () -> new FunnelCard(overview.whole(), marks, words));
        slots.show("fear-lines", overview.fears(), () -> new FearLinesCard(overview.fears(), marks, words));
        slots.show("method", overview.anonymous(), () -> method(overview));
    }

    private void show(Slots slots, DreadAndBelief picture, Marks marks) {
        boolean dreads = picture.dreads().balance().asks() > 0;
        boolean beliefs = !picture.beliefs().isEmpty();
        slots.only(Stream.of(dreads ? "dreads" : "", beliefs ? "belief" : "").toList());
        if (dreads) slots.show("dreads", picture.dreads(), () -> new DreadedCard(picture.dreads(), marks, words));
        if (beliefs) slots.show("belief", picture.beliefs(), () -> BeliefCard.ofCoachees(picture, marks, words));
    }

    private Component comparisons(Selection selection) {
        var names = new RowNames(words, more.choices().exercises());
        return new ComparisonsPage(names, marks(InsightsAddress.Page.COMPARISONS, selection), words)
                .follow(insights, more.sources().replies(), Looking.of(coach, selection));
    }

    private Marks marks(InsightsAddress.Page page, Selection selection) {
        return new Marks(new InsightsAddress(page, selection.parameters()), words);
    }

    private EmptyState empty() {
        return new EmptyState(words.say("analytics.empty"), words.say("analytics.empty.help"));
    }

    private Paragraph method(Overview overview) {
        int anonymous = overview.anonymous().funnel().planned();
        var method = new Paragraph(words.say("analytics.method") + " " + words.say("analytics.method.marks")
                + (anonymous == 0 ? "" : " " + words.say("analytics.anonymous", anonymous)));
        method.addClassNames("muted", "small", "method");
        return method;
    }

    private Optional<Set<PersonId>> members(Selection selection) {
        return groups.of(coach).stream()
                .filter(group -> group.id().equals(selection.group()))
                .map(group -> group.members().stream().map(Group.Member::id).collect(Collectors.toSet()))
                .findFirst();
    }

    private List<Triage.Entry> attention(List<TriageRow> rows, Optional<Set<PersonId>> members) {
        var triage = Triage.of(rows, clock.instant(), words.zone());
        return triage.attention().stream()
                .filter(entry ->
                        members.map(some -> some.contains(entry.row().id())).orElse(true))
                .toList();
    }
}
