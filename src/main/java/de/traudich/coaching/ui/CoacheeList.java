package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.Triage;
import de.traudich.coaching.TriageRow;
import de.traudich.people.ui.Initials;
import java.util.List;

/// A coach's coachees: who needs attention and why, who is on track, who is quiet. Facts only as far as shared.
final class CoacheeList extends Section {

    private final Div groups = new Div();
    private final Paragraph nobody = new Paragraph(getTranslation("coach.nobody"));
    private final When when;

    CoacheeList(When when) {
        this.when = when;
        addClassNames("card", "coachees");
        groups.addClassName("stack");
        groups.setId("coachees");
        nobody.addClassName("muted");
        add(new H2(getTranslation("coach.coachees")), groups, nobody);
    }

    void show(Triage triage) {
        groups.removeAll();
        group("attention", triage.attention());
        group("on-track", triage.onTrack());
        group("quiet", triage.quiet());
        nobody.setVisible(groups.getChildren().findAny().isEmpty());
    }

    private void group(String name, List<Triage.Entry> entries) {
        if (!entries.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lines");
            entries.forEach(entry -> list.add(line(entry)));
            var title = new H3(getTranslation("triage." + name, entries.size()));
            title.addClassName("eyebrow");
            var group = new Div(title, list);
            group.addClassNames("group", name);
            group.setId("group-" + name);
            groups.add(group);
        }
    }

    private ListItem line(Triage.Entry entry) {
        var row = entry.row();
        var name = new Anchor(CoacheeView.address(row.id()), row.name());
        name.setId("coachee-" + row.id().value());
        name.addClassNames("strong", "plain-link");
        var words = new Div(name);
        words.addClassName("grow");
        entry.facts().forEach(fact -> words.add(fact(fact)));
        if (entry.strained()) words.add(muted(getTranslation("triage.care")));
        words.add(muted(counts(row)));
        var assign = new Anchor("coach/assign?coachee=" + row.id().value(), getTranslation("coach.assign.short"));
        assign.setId("assign-" + row.id().value());
        assign.setAriaLabel(getTranslation("coach.assign.to", row.name()));
        assign.addClassName("button-link");
        return new ListItem(new Initials(row.name()), words, assign);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    private Span fact(Triage.Fact fact) {
        var sentence = new Span(sentence(fact));
        sentence.addClassNames("fact", "small");
        return sentence;
    }

    private String sentence(Triage.Fact fact) {
        return switch (fact) {
            case Triage.Fact.Wrote wrote -> getTranslation("triage.wrote", when.day(wrote.at()));
            case Triage.Fact.HighPeak peak -> getTranslation("triage.high-peak", peak.fear());
            case Triage.Fact.Afraid afraid -> getTranslation("triage.afraid", afraid.times());
            case Triage.Fact.HighFear high -> getTranslation("triage.high-fear", high.times(), high.least());
            case Triage.Fact.Overdue overdue -> getTranslation("triage.overdue", when.day(overdue.due()));
            case Triage.Fact.Silent silent -> getTranslation("triage.silent", when.day(silent.since()));
        };
    }

    private String counts(TriageRow row) {
        var counts = getTranslation("coach.counts", row.open(), row.asked());
        var active = row.active();
        return active == null ? counts : counts + " · " + getTranslation("coach.last", when.day(active));
    }
}
