package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The coach has taken this person out of the room.
final class PhoneGone extends Div {

    PhoneGone() {
        addClassNames("phone-panel", "taken-out");
        var help = new Paragraph(getTranslation("phone.gone.help"));
        help.addClassName("muted");
        add(new H1(getTranslation("phone.gone")), help);
    }
}
