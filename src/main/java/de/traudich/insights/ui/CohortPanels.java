package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import de.traudich.coaching.GroupId;
import de.traudich.insights.Cohort;
import de.traudich.insights.Cohorts;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Mark;
import de.traudich.insights.Selection;
import de.traudich.insights.WeekLine;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All groups over the weeks, or the one that is chosen.
record CohortPanels(Cohorts cohorts, Person coach, InsightWords words, PageFrame frame) {

    Component of(InsightsAddress address) {
        var looking = Looking.of(coach, address.selection());
        return address.selection().group() == null
                ? frame.follow(
                        "cohorts",
                        cohorts.groups(),
                        looking,
                        cohorts::groups,
                        (slots, groups) -> show(slots, groups, address))
                : frame.follow(
                        "cohorts",
                        cohorts.cohorts(),
                        looking,
                        cohorts::cohort,
                        (slots, cohort) -> show(slots, cohort, new Marks(address, words)));
    }

    /// Groups none of whose weeks lie in the period are links only.
    private void show(Slots slots, List<WeekLine> groups, InsightsAddress address) {
        if (groups.isEmpty()) {
            frame.nothing(slots, "analytics.cohorts.empty", toGroups());
            return;
        }
        var begun = groups.stream().filter(line -> !line.asks().isEmpty()).toList();
        slots.only(begun.isEmpty() ? List.of("groups") : List.of("weeks", "groups", "method"));
        if (!begun.isEmpty()) slots.show("weeks", begun, () -> heat(begun, new Marks(address, words)));
        var names = names(groups);
        slots.show("groups", names, () -> new Links("groups", names, group -> href(address, group), words));
        if (!begun.isEmpty()) slots.show("method", "", () -> frame.note(words.say("analytics.cohorts.method")));
    }

    private HeatCard heat(List<WeekLine> groups, Marks marks) {
        var chart = new HeatChart((id, week) -> new Mark.Week(new GroupId(id), week), marks, words);
        return new HeatCard("groups", groups, chart, words);
    }

    private Anchor toGroups() {
        var link = new Anchor("coach/groups", words.say("groups.title"));
        link.setId("to-groups");
        link.addClassName("primary-link");
        return link;
    }

    private static Map<UUID, String> names(List<WeekLine> groups) {
        var names = new LinkedHashMap<UUID, String>();
        groups.forEach(group -> names.put(group.id(), group.name()));
        return names;
    }

    private static String href(InsightsAddress address, UUID group) {
        return address.saying(Selection.Filter.GROUP.word(), group.toString()).href();
    }

    private void show(Slots slots, Optional<Cohort> chosen, Marks marks) {
        chosen.filter(cohort -> !cohort.members().isEmpty())
                .ifPresentOrElse(
                        cohort -> show(slots, cohort, marks),
                        () -> frame.nothing(slots, "analytics.cohorts.nobody", toGroups()));
    }

    private void show(Slots slots, Cohort cohort, Marks marks) {
        slots.only(List.of("weeks", "practising", "around", "method"));
        var chart = new HeatChart((id, week) -> new Mark.MemberWeek(new PersonId(id), week), marks, words);
        slots.show("weeks", cohort.members(), () -> new HeatCard("members", cohort.members(), chart, words));
        slots.show("practising", cohort.practising(), () -> new PractisingCard(cohort.practising(), marks, words));
        slots.show("around", cohort.around(), () -> new AroundCard(cohort.around(), marks, words));
        slots.show(
                "method",
                cohort.since(),
                () -> frame.note(words.say("analytics.cohorts.since", words.day(cohort.since())) + " "
                        + words.say("analytics.cohorts.method")));
    }
}
