package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.traudich.coaching.Coachees;
import de.traudich.insights.CoacheeCheck;
import de.traudich.insights.CoacheeChecks;
import de.traudich.insights.CoacheeChecks.Sight;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.EmptyState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What one coachee shares, or whom there is to choose.
record CoacheePanels(Coachees coachees, CoacheeChecks checks, Person coach, InsightWords words, PageFrame frame) {

    private record Someone(PersonId id, String name) {}

    /// Whether the address speaks of a coachee of this coach, or of none.
    boolean knows(InsightsAddress address) {
        return address.coachee().isEmpty() || someone(address).isPresent();
    }

    private Optional<Someone> someone(InsightsAddress address) {
        return address.coachee().flatMap(Ids::parse).map(PersonId::new).flatMap(id -> Optional.ofNullable(
                        coachees.names(coach).get(id))
                .map(name -> new Someone(id, name)));
    }

    Component of(InsightsAddress address) {
        return someone(address)
                .map(who -> frame.follow(
                        "one-coachee",
                        checks.topics(),
                        new Sight(Looking.of(coach, address.selection()), who.id()),
                        checks::of,
                        (slots, check) -> show(slots, check, who, new Marks(address, words))))
                .orElseGet(() -> everybody(address));
    }

    private Component everybody(InsightsAddress address) {
        var names = new LinkedHashMap<UUID, String>();
        coachees.names(coach).forEach((id, name) -> names.put(id.value(), name));
        return names.isEmpty()
                ? new EmptyState(words.say("analytics.empty"), words.say("analytics.coachees.empty"))
                : links(names, address);
    }

    private Component links(Map<UUID, String> names, InsightsAddress address) {
        return new Links("coachees", names, id -> address.of(new PersonId(id)).href(), words);
    }

    private void show(Slots slots, CoacheeCheck check, Someone who, Marks marks) {
        if (check.empty()) {
            slots.only(List.of("who", "empty"));
            slots.show("who", who, () -> head(who));
            slots.show(
                    "empty",
                    "",
                    () -> new EmptyState(
                            words.say("analytics.empty"), words.say("analytics.coachee.empty", who.name())));
            return;
        }
        var facts = new CoacheeFacts(check.check(), words);
        slots.only(facts.among("who", "expected", "funnel", "fears", "method"));
        slots.show("who", who, () -> head(who));
        var all = check.check();
        slots.show("expected", all.compared(), () -> new CoacheeExpectedCard(check, marks, words));
        slots.show("funnel", check.funnel(), () -> new FunnelCard(check.funnel(), marks, words));
        slots.show("fears", all.fears(), () -> new CoacheeFearCard(check, marks, words));
        facts.show(slots, marks);
        slots.show("method", "", () -> frame.method("analytics.coachee.method"));
    }

    private Section head(Someone who) {
        var link = new Anchor("coach/coachees/" + who.id().value(), words.say("analytics.coachee.page"));
        link.setId("to-coachee");
        link.addClassName("plain-link");
        var head = new Div(new H2(who.name()), link);
        head.addClassName("between");
        var section = new Section(head);
        section.addClassName("who");
        section.setId("who");
        return section;
    }
}
