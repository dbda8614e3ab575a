package de.traudich.contacts.ui;

import com.vaadin.flow.router.QueryParameters;
import de.traudich.contacts.Contact;
import java.util.LinkedHashMap;

/// Whom somebody looks for; it stands in the address.
record ContactFilter(String text, String tag) {

    static final ContactFilter ALL = new ContactFilter("", "");
    private static final int TEXT_MAX = 80;

    static ContactFilter of(QueryParameters query) {
        return new ContactFilter(
                cut(query.getSingleParameter("q").orElse("")),
                cut(query.getSingleParameter("tag").orElse("")));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (!text.isBlank()) query.put("q", cut(text.strip()));
        if (!tag.isEmpty()) query.put("tag", tag);
        return QueryParameters.simple(query);
    }

    boolean matches(Contact contact) {
        return (tag.isEmpty() || contact.hasTag(tag)) && contact.speaksOf(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }
}
