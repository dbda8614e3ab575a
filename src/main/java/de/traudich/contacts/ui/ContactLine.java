package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import de.traudich.contacts.Contact;
import java.time.LocalDate;

/// One contact in the list: the light with its word, who it is, when it is time again.
final class ContactLine extends ListItem {

    ContactLine(Contact contact, LocalDate today) {
        addClassName("contact-line");
        var light = contact.touch().light(today);
        var word = new Span(getTranslation("light." + light));
        word.addClassNames("small", "word");
        var link = new RouterLink(contact.label(), ContactView.class, ContactView.to(contact.id()));
        link.setId("contact-" + contact.id().value());
        link.addClassName("strong");
        var next = new Span(TouchWords.next(this, contact.touch(), today));
        next.addClassNames("muted", "small");
        var words = new Div(link, next);
        words.addClassName("grow");
        var tags = new Div();
        tags.addClassName("tags");
        contact.facts().tags().forEach(tag -> tags.add(tag(tag)));
        add(new LightMark(light), words, word, tags);
    }

    static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
