package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.Triage;
import de.traudich.people.ui.Initials;
import java.util.List;

/// Who needs their coach, and the facts that say why; no label on anybody.
final class StuckCard extends Section {

    private final InsightWords words;

    StuckCard(List<Triage.Entry> entries, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "stuck");
        setId("stuck");
        add(new H2(words.say("analytics.stuck")));
        if (entries.isEmpty()) {
            var nobody = new Paragraph(words.say("analytics.stuck.nobody"));
            nobody.addClassName("muted");
            add(nobody);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        entries.forEach(entry -> list.add(line(entry)));
        add(list);
    }

    private ListItem line(Triage.Entry entry) {
        var row = entry.row();
        var name = new Anchor("coach/coachees/" + row.id().value(), row.name());
        name.setId("stuck-" + row.id().value());
        name.addClassNames("strong", "plain-link");
        var facts = new Div(name);
        facts.addClassName("grow");
        entry.facts().forEach(fact -> {
            var sentence = new Span(sentence(fact));
            sentence.addClassNames("fact", "small");
            facts.add(sentence);
        });
        return new ListItem(new Initials(row.name()), facts);
    }

    private String sentence(Triage.Fact fact) {
        return switch (fact) {
            case Triage.Fact.Wrote(var at) -> words.say("triage.wrote", words.day(at));
            case Triage.Fact.HighPeak(var fear) -> words.say("triage.high-peak", fear);
            case Triage.Fact.Afraid(var times) -> words.say("triage.afraid", times);
            case Triage.Fact.HighFear(var times, var least) -> words.say("triage.high-fear", times, least);
            case Triage.Fact.Overdue(var due) -> words.say("triage.overdue", words.day(due));
            case Triage.Fact.Silent(var since) -> words.say("triage.silent", words.day(since));
        };
    }
}
