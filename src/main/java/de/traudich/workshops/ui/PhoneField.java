package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import de.traudich.workshops.Phase;

/// Lets the phone keep the card for the pocket while it has a network: whenever the own step of a round moves on.
@Tag("td-field")
@JavaScript("context://app/js/field-store.js")
@JavaScript("context://app/js/field-keep.js")
final class PhoneField extends Component {

    void show(PhoneStep step) {
        var ask = step.ask();
        var round = step.round();
        if (ask != null && round != null && round.phase() != Phase.PREDICTING) {
            var of = ask.id().value() + " " + ask.stage() + " " + ask.opening().hashCode();
            getElement().setAttribute("of", of);
        }
    }

    /// The card as a page of its own, which needs no network.
    static Anchor link(Component words) {
        var link = new Anchor("p/card", words.getTranslation("field.card"));
        link.setId("field-card");
        link.addClassName("field-card");
        link.setRouterIgnore(true);
        return link;
    }
}
