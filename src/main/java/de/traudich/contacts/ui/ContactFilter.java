package de.traudich.contacts.ui;

import de.traudich.contacts.Contact;

/// Whom somebody looks for. It stays in the window: addresses are written into logs and histories, and this may be a
/// name.
record ContactFilter(String text, String tag) {

    static final ContactFilter ALL = new ContactFilter("", "");
    private static final int TEXT_MAX = 80;

    boolean matches(Contact contact) {
        return (tag.isEmpty() || contact.hasTag(tag)) && contact.speaksOf(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }
}
