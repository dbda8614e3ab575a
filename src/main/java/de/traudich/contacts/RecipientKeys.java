package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PracticeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Makes the keys by which the guard knows who is asked (decision 0031).
@Service
public class RecipientKeys {

    private final KeyedHash hash;
    private final People people;

    RecipientKeys(KeyedHash hash, People people) {
        this.hash = hash;
        this.people = people;
    }

    /// Empty for a text that is no address at all.
    public Optional<RecipientKey> of(Person who, String address) {
        return of(who, address, CallingCode.in(people.practice(who.practice()).zone()));
    }

    private Optional<RecipientKey> of(Person who, String address, String callingCode) {
        return RecipientAddress.of(address, callingCode)
                .map(normal -> key(who.practice(), normal.kind() + " " + normal.value()));
    }

    /// For who is asked face to face and has no address: known to this one person only.
    public RecipientKey of(Person who, ContactId contact) {
        return key(who.practice(), "CONTACT " + contact.value());
    }

    /// All by which this contact may be known: every address, and the contact itself.
    public List<RecipientKey> all(Person who, Contact contact) {
        var callingCode = CallingCode.in(people.practice(who.practice()).zone());
        return Stream.concat(
                        contact.facts().addresses().stream()
                                .flatMap(address -> of(who, address.value(), callingCode).stream()),
                        Stream.of(of(who, contact.id())))
                .distinct()
                .toList();
    }

    private RecipientKey key(PracticeId practice, String text) {
        return new RecipientKey(hash.of(practice.value() + " " + text));
    }
}
