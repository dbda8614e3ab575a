package de.traudich.coaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.people.Consent;
import de.traudich.people.Consents;
import de.traudich.people.Person;

/// Whether what a coachee shares is counted in the sums of the practice. Off until they say so, one tap to take back.
final class PracticeConsent extends Section {

    private final Person me;
    private final Consents consents;
    private final Checkbox agreed = new Checkbox(getTranslation("consent.totals.agree"));
    private final Paragraph said = new Paragraph();

    PracticeConsent(Person me, Consents consents) {
        this.me = me;
        this.consents = consents;
        agreed.setId("consent-totals");
        agreed.setValue(consents.given(me, Consent.PRACTICE_TOTALS));
        agreed.addValueChangeListener(_ -> keep());
        said.setId("consent-said");
        said.addClassNames("muted", "small");
        said.getElement().setAttribute("role", "status");
        var help = new Paragraph(getTranslation("consent.totals.help"));
        help.addClassName("muted");
        addClassNames("card", "stack");
        add(new H2(getTranslation("consent.totals")), help, agreed, said);
    }

    private void keep() {
        if (agreed.getValue()) consents.give(me, Consent.PRACTICE_TOTALS);
        else consents.withdraw(me, Consent.PRACTICE_TOTALS);
        said.setText(getTranslation(agreed.getValue() ? "consent.totals.given" : "consent.totals.withdrawn"));
    }
}
