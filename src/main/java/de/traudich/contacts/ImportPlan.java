package de.traudich.contacts;

import de.traudich.contacts.Importing.Line;
import de.traudich.contacts.Importing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds out, card by card, who is known already and what a file adds. Pure: it changes nothing but
/// itself.
final class ImportPlan {

    /// Somebody who is or will be in the contacts. Without a contact it is somebody new.
    static final class Entry {

        final @Nullable Contact contact;
        final String importKey;
        final @Nullable Rhythm rhythm;
        ContactFacts facts;
        private Set<String> spellings;

        private Entry(
                @Nullable Contact contact,
                String importKey,
                @Nullable Rhythm rhythm,
                ContactFacts facts,
                Set<String> spellings) {
            this.contact = contact;
            this.importKey = importKey;
            this.rhythm = rhythm;
            this.facts = facts;
            this.spellings = spellings;
        }

        boolean changed() {
            return contact != null && !contact.facts().equals(facts);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Function<Card, String> key;
    private final Function<Address, Optional<String>> normal;
    private final LocalDate deleteOn;
    private final IntFunction<String> numbered;

    /// @param imported which contact each line of earlier files became
    /// @param key by what a card is known again
    /// @param normal one spelling for every address
    /// @param numbered what to call somebody of whom nothing but an address is known
    ImportPlan(
            List<Contact> contacts,
            Map<String, ContactId> imported,
            Function<Card, String> key,
            Function<Address, Optional<String>> normal,
            LocalDate deleteOn,
            IntFunction<String> numbered) {
        this.key = key;
        this.normal = normal;
        this.deleteOn = deleteOn;
        this.numbered = numbered;
        var keys = imported.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        contacts.forEach(contact -> entries.add(new Entry(
                contact,
                keys.getOrDefault(contact.id(), ""),
                null,
                contact.facts(),
                normal(contact.facts().addresses()))));
    }

    ImportPlan with(List<Card> cards) {
        cards.forEach(card -> lines.add(new Line(card, take(card))));
        return this;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Entry> fresh() {
        return entries.stream().filter(entry -> entry.contact == null).toList();
    }

    List<Entry> changed() {
        return entries.stream().filter(Entry::changed).toList();
    }

    private State take(Card card) {
        var cardKey = key.apply(card);
        var spellings = normal(card.addresses());
        var known = find(card, cardKey, spellings);
        if (known.isEmpty()) {
            entries.add(new Entry(null, cardKey, card.rhythm(), card.fresh(deleteOn, this::unnamed), spellings));
            return State.NEW;
        }
        return merge(card, known.get());
    }

    /// The next number that nobody has.
    private String unnamed() {
        var labels = entries.stream().map(entry -> entry.facts.label()).collect(Collectors.toSet());
        return IntStream.iterate(entries.size() + 1, number -> number + 1)
                .mapToObj(numbered)
                .filter(label -> !labels.contains(label))
                .findFirst()
                .orElseThrow();
    }

    private State merge(Card card, Entry entry) {
        var before = entry.facts;
        entry.facts = card.into(before, address -> normal.apply(address)
                .filter(entry.spellings::contains)
                .isEmpty());
        if (before.equals(entry.facts)) {
            return State.UNCHANGED;
        }
        entry.spellings = normal(entry.facts.addresses());
        return State.CHANGED;
    }

    /// By its own id, by an earlier import, by an address, by the name: whichever comes first. The name alone does for
    /// who has no address to tell them apart by: two people may have one name.
    private Optional<Entry> find(Card card, String cardKey, Set<String> spellings) {
        return first(entry -> entry.contact != null
                        && card.uid().endsWith(entry.contact.id().value().toString()))
                .or(() -> first(entry -> entry.importKey.equals(cardKey)))
                .or(() -> first(
                        entry -> !otherName(entry, card) && spellings.stream().anyMatch(entry.spellings::contains)))
                .or(() -> first(entry -> sameName(entry, card) && !bothReachable(entry, card)));
    }

    private Optional<Entry> first(Predicate<Entry> which) {
        return entries.stream().filter(which).findFirst();
    }

    /// A family may share a mailbox: two names are two people.
    private static boolean otherName(Entry entry, Card card) {
        return !entry.facts.name().isEmpty()
                && !card.name().isEmpty()
                && !entry.facts.name().equalsIgnoreCase(card.name());
    }

    private static boolean sameName(Entry entry, Card card) {
        return card.name().isEmpty()
                ? entry.facts.name().isEmpty()
                        && !card.label().isEmpty()
                        && entry.facts.label().equalsIgnoreCase(card.label())
                : entry.facts.name().equalsIgnoreCase(card.name());
    }

    private static boolean bothReachable(Entry entry, Card card) {
        return !entry.facts.addresses().isEmpty() && !card.addresses().isEmpty();
    }

    private Set<String> normal(List<Address> addresses) {
        return addresses.stream()
                .flatMap(address -> normal.apply(address).stream())
                .collect(Collectors.toSet());
    }
}
