package de.traudich.asks;

import de.traudich.contacts.Added;
import de.traudich.contacts.Address;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Tie;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which of the own contacts an ask is about. Whoever was chosen from them is never written down a second time.
@Service
public class Linking {

    private final AskContactRepository links;
    private final Noting noting;
    private final Contacts contacts;
    private final ContactHistory history;

    Linking(AskContactRepository links, Noting noting, Contacts contacts, ContactHistory history) {
        this.links = links;
        this.noting = noting;
        this.contacts = contacts;
        this.history = history;
    }

    /// Whom one can choose from, who is due first.
    public List<Contact> known(Person who) {
        return contacts.all(who);
    }

    public Optional<Contact> of(Person who, AskId ask) {
        return links.contact(ask, who.id()).flatMap(contact -> contacts.find(who, contact));
    }

    /// The same, after its history was told what a phone in a workshop may have reported meanwhile.
    @Transactional
    public Optional<Contact> upToDate(Person who, AskId ask) {
        history.tell(who, ask);
        return of(who, ask);
    }

    /// From now on it is about this contact; what happened already moves into its history. A foreign contact and one
    /// that is gone are both [Stale], and then all stays as it was.
    @Transactional
    public void link(Person who, AskId ask, ContactId contact) {
        contacts.get(who, contact);
        unlink(who, ask);
        if (!links.link(ask, who.id(), contact)) {
            throw new Stale("ask");
        }
        history.tell(who, ask);
    }

    @Transactional
    public void unlink(Person who, AskId ask) {
        requireMine(who, ask);
        history.forget(who, ask);
        links.unlink(ask, who.id());
    }

    /// Keeps whom the ask is about: who was chosen, else the contact with the same address, else a new one.
    @Transactional
    public Added keep(Person who, AskId ask) {
        var setting = noting.read(who, ask).setting();
        if (setting.whom().isEmpty()) {
            throw new Stale("ask");
        }
        var chosen = links.contact(ask, who.id());
        if (chosen.isPresent()) {
            return new Added.Saved(chosen.get());
        }
        var known = contacts.all(who).stream()
                .filter(contact -> reachedAt(contact, setting.address()))
                .findFirst();
        return known.isPresent()
                ? keep(who, ask, known.get().id())
                : switch (contacts.add(who, facts(who, setting))) {
                    case Added.Saved(var fresh) -> keepNew(who, ask, fresh);
                    case Added.Full full -> full;
                };
    }

    private Added keep(Person who, AskId ask, ContactId contact) {
        links.link(ask, who.id(), contact);
        history.tell(who, ask);
        return new Added.Saved(links.contact(ask, who.id()).orElse(contact));
    }

    /// Of two tabs that keep at once the second finds the contact of the first.
    private Added keepNew(Person who, AskId ask, ContactId fresh) {
        var kept = keep(who, ask, fresh);
        if (!kept.equals(new Added.Saved(fresh))) {
            contacts.forget(who, fresh);
        }
        return kept;
    }

    private void requireMine(Person who, AskId ask) {
        noting.read(who, ask);
    }

    private static boolean reachedAt(Contact contact, String address) {
        return contact.facts().addresses().stream()
                .anyMatch(known -> known.value().equalsIgnoreCase(address));
    }

    private ContactFacts facts(Person who, Setting setting) {
        var channel = setting.channel();
        return new ContactFacts(
                setting.whom(),
                "",
                "",
                "",
                List.of(),
                channel == null || setting.address().isEmpty()
                        ? List.of()
                        : List.of(new Address(channel, setting.address())),
                Objects.requireNonNullElse(setting.tie(), Tie.ACQUAINTANCE),
                null,
                null,
                contacts.today(who).plus(ContactFacts.KEPT));
    }
}
