package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.CoacheePage;
import de.traudich.coaching.Coachees;
import de.traudich.coaching.Relationship;
import de.traudich.shared.ui.Following;

/// What one coachee shares, live: what lies before them, what was, and expected against happened.
final class CoacheePanel extends Div {

    private final CoacheeLines open;
    private final CoacheeLines past;
    private final RealityCheckCard check = RealityCheckCard.shared();
    private final Section nothing = new Section();
    private String asked;

    CoacheePanel(Coachees coachees, Relationship relationship, String name, CoacheeReading reading, String asked) {
        this.asked = asked;
        open = new CoacheeLines("open", reading);
        past = new CoacheeLines("past", reading);
        addClassName("coachee-panel");
        nothing.addClassName("card");
        nothing.setId("nothing-shared");
        nothing.add(new Paragraph(getTranslation("coachee.nothing", name)));
        var left = new Div(open, past, nothing);
        left.addClassName("left");
        var right = new Div(check, rules(name));
        right.addClassName("right");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(head(relationship, name), columns);
        new Following(this)
                .follow(coachees.topics(), relationship, () -> coachees.of(relationship), page -> page, this::show);
    }

    private Div head(Relationship relationship, String name) {
        var back = new RouterLink(getTranslation("coachee.back"), CoachView.class);
        back.addClassName("back");
        var assign =
                new Anchor("coach/assign?coachee=" + relationship.coachee().value(), getTranslation("coach.assign"));
        assign.setId("assign");
        assign.addClassName("primary-link");
        var insights = new Anchor(
                "insights?view=coachee&coachee=" + relationship.coachee().value(), getTranslation("coachee.insights"));
        insights.setId("insights");
        var links = new Div(insights, assign);
        links.addClassName("links");
        var title = new Div(new H1(name), links);
        title.addClassName("view-head");
        var head = new Div(back, title);
        head.addClassNames("stack");
        return head;
    }

    private Section rules(String name) {
        var rules = new Section(new Paragraph(getTranslation("coachee.rules", name)));
        rules.addClassNames("well", "muted", "small");
        return rules;
    }

    private void show(CoacheePage page) {
        open.show(page.lines().stream().filter(CoacheePage.Line::open).toList());
        past.show(page.lines().stream().filter(line -> !line.open()).toList());
        check.show(page.check());
        nothing.setVisible(page.lines().isEmpty());
        if (!asked.isEmpty()) {
            open.goTo(asked);
            past.goTo(asked);
            asked = "";
        }
    }
}
