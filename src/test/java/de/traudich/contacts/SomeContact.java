package de.traudich.contacts;

import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Contacts for tests.
public final class SomeContact {

    private SomeContact() {}

    public static ContactFacts verena() {
        return new ContactFacts(
                "Podcasterin",
                "Verena Klein",
                "Auf der Buchmesse",
                "Dorfgeschichten 🎙",
                List.of("Podcast", "Messe"),
                List.of(
                        new Address(Channel.EMAIL, "verena@podcast.example"),
                        new Address(Channel.PHONE, "+49 30 1234567"),
                        new Address(Channel.VIDEO, "https://meet.example/verena")),
                Tie.PUBLIC_FIGURE,
                Language.DE,
                FormOfAddress.SIE,
                null);
    }

    public static ContactFacts named(String label) {
        return named(label, null);
    }

    public static ContactFacts named(String label, @Nullable LocalDate deleteOn, String... tags) {
        return new ContactFacts(label, "", "", "", List.of(tags), List.of(), Tie.ACQUAINTANCE, null, null, deleteOn);
    }

    /// Real contact, face to face.
    public static InteractionDraft met(LocalDate day) {
        return new InteractionDraft(day, Direction.ME, Channel.IN_PERSON, true, "Viel gelacht");
    }

    public static ContactId add(Contacts contacts, Person who, ContactFacts facts) {
        return ((Added.Saved) contacts.add(who, facts)).id();
    }
}
