package de.traudich.contacts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// Somebody a person asks or has asked, and how they keep in touch. It belongs to that person and to
/// nobody else.
///
/// @param revision counts the changes of the facts, so that of two who revise at once the second is told
public record Contact(ContactId id, int revision, ContactFacts facts, Quality quality, KeepInTouch touch) {

    public String label() {
        return facts.label();
    }

    /// Who is due comes first, then by label.
    public static Comparator<Contact> dueFirst(LocalDate today) {
        return Comparator.comparing((Contact contact) -> contact.touch().light(today))
                .thenComparing(contact -> contact.touch().dueOn().orElse(LocalDate.MAX))
                .thenComparing(Contact::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(contact -> contact.id().value());
    }

    public boolean hasTag(String tag) {
        return facts.tags().stream().anyMatch(one -> ContactFacts.tagKey(one).equals(ContactFacts.tagKey(tag)));
    }

    /// Every word somebody types stands somewhere in what is known, accents and case aside.
    public boolean speaksOf(String typed) {
        var all = plain(String.join(
                " ", facts.label(), facts.name(), facts.met(), facts.interests(), String.join(" ", facts.tags())));
        return Arrays.stream(plain(typed).strip().split("\\s+")).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
    }
}
