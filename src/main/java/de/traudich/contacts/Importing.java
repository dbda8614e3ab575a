package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PrivateText;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings the people of a file into the contacts. The same file a second time changes nothing.
@Service
public class Importing {

    /// What a card means for the contacts there are.
    public enum State {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /// One card, and what becomes of it.
    public record Line(Card card, State state) {}

    /// How many contacts were added and changed; left out is who found no room among [Contacts#MOST].
    public record Brought(int added, int changed, int leftOut) {}

    private final Contacts contacts;
    private final KeyedHash hash;
    private final People people;
    private final PrivateTexts texts;

    Importing(Contacts contacts, KeyedHash hash, People people, PrivateTexts texts) {
        this.contacts = contacts;
        this.hash = hash;
        this.people = people;
        this.texts = texts;
    }

    /// What would happen, in the order of the file. Changes nothing.
    public List<Line> preview(Person who, List<Card> cards) {
        return plan(who, cards).lines();
    }

    @Transactional
    public Brought bring(Person who, List<Card> cards) {
        contacts.letGo(who);
        var text = texts.of(who);
        var plan = plan(who, cards);
        var room = contacts.room(who);
        var fresh = plan.fresh();
        var added = fresh.stream()
                .limit(room)
                .filter(entry -> contacts.bring(who, entry.facts, entry.rhythm, entry.importKey, text))
                .count();
        var changed = plan.changed().stream()
                .filter(entry -> revise(who, entry, text))
                .count();
        return new Brought((int) added, (int) changed, Math.max(0, fresh.size() - room));
    }

    private boolean revise(Person who, ImportPlan.Entry entry, PrivateText text) {
        var contact = entry.contact;
        return contact != null && contacts.revise(who, contact.id(), contact.revision(), entry.facts, text);
    }

    private ImportPlan plan(Person who, List<Card> cards) {
        var callingCode = CallingCode.in(people.practice(who.practice()).zone());
        return new ImportPlan(
                        contacts.all(who),
                        contacts.imported(who),
                        card -> key(who, card, callingCode),
                        address -> normal(address, callingCode),
                        deleteOn(contacts.today(who)),
                        number -> Words.say(who.language(), "contact.unnamed", String.valueOf(number)))
                .with(cards);
    }

    /// Names are short-lived: what nobody touches goes after a year.
    private static LocalDate deleteOn(LocalDate today) {
        return today.plus(ContactFacts.KEPT);
    }

    /// The file's own id where there is one, else name and first address.
    private String key(Person who, Card card, String callingCode) {
        var address = card.addresses().stream()
                .findFirst()
                .flatMap(one -> normal(one, callingCode))
                .orElse("");
        var known = card.uid().isEmpty()
                ? String.join("\n", "card", card.name(), card.label(), address)
                : "uid\n" + card.uid();
        return hash.of("import " + who.id().value() + "\n" + known);
    }

    private static Optional<String> normal(Address address, String callingCode) {
        return RecipientAddress.of(address.value(), callingCode).map(one -> one.kind() + " " + one.value());
    }
}
