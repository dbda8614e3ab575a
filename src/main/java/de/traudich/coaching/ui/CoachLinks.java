package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/// From a coach's home to what they hand out with.
final class CoachLinks extends Nav {

    CoachLinks() {
        addClassNames("coach-links", "row");
        setAriaLabel(getTranslation("coach.links"));
        add(link("groups", getTranslation("groups.title")), link("programs", getTranslation("programs.title")));
    }

    private static Anchor link(String place, String words) {
        var link = new Anchor("coach/" + place, words);
        link.setId("to-" + place);
        link.addClassName("button-link");
        return link;
    }
}
