package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.contacts.ContactFacts;

/// What is known about somebody; what was not said takes no room.
final class ContactFactsPanel extends DescriptionList {

    ContactFactsPanel(ContactFacts facts) {
        addClassNames("facts", "card");
        fact("name", facts.name());
        fact("tie", getTranslation("contact.tie." + facts.tie()));
        addresses(facts);
        fact("met", facts.met());
        fact("interests", facts.interests());
        fact("language", facts.language() == null ? "" : getTranslation("contact.language." + facts.language()));
        fact("form", facts.form() == null ? "" : getTranslation("contact.form." + facts.form()));
        fact("delete-on", facts.deleteOn() == null ? "" : Days.say(facts.deleteOn()));
    }

    private void addresses(ContactFacts facts) {
        var list = new Div();
        facts.addresses()
                .forEach(address -> list.add(
                        new Div(new Span(getTranslation("channel." + address.channel()) + ": " + address.value()))));
        if (!facts.addresses().isEmpty()) {
            add(new Term(getTranslation("contact.addresses")), new Description(list));
        }
    }

    private void fact(String what, String value) {
        if (!value.isEmpty()) {
            var words = new Span(value);
            words.addClassName("keep-lines");
            add(new Term(getTranslation("contact." + what)), new Description(words));
        }
    }
}
