package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.Coachee;
import de.traudich.people.ui.Initials;
import java.util.List;

/// A coach's coachees with counts only: what lies before them, how often they asked.
final class CoacheeList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("coach.nobody"));
    private final When when;

    CoacheeList(When when) {
        this.when = when;
        addClassNames("card", "coachees");
        list.addClassName("lines");
        list.setId("coachees");
        nobody.addClassName("muted");
        add(new H2(getTranslation("coach.coachees")), list, nobody);
    }

    void show(List<Coachee> coachees) {
        nobody.setVisible(coachees.isEmpty());
        list.removeAll();
        coachees.forEach(coachee -> list.add(line(coachee)));
    }

    private ListItem line(Coachee coachee) {
        var name = new Span(coachee.name());
        name.addClassName("strong");
        var counts = new Span(counts(coachee));
        counts.addClassNames("muted", "small");
        var words = new Div(name, counts);
        words.addClassName("grow");
        var assign = new Anchor("coach/assign?coachee=" + coachee.id().value(), getTranslation("coach.assign.short"));
        assign.setId("assign-" + coachee.id().value());
        assign.setAriaLabel(getTranslation("coach.assign.to", coachee.name()));
        assign.addClassName("button-link");
        return new ListItem(new Initials(coachee.name()), words, assign);
    }

    private String counts(Coachee coachee) {
        var counts = getTranslation("coach.counts", coachee.open(), coachee.asked());
        var last = coachee.lastAsked();
        return last == null ? counts : counts + " · " + getTranslation("coach.last", when.day(last));
    }
}
