package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The contacts of a person. Nobody else sees them, no coach either: a foreign one is [Stale] like an
/// unknown one.
@Service
public class Contacts {

    public static final int MOST = 2000;

    /// A day on which more than this would go is a mistake; the rest waits for the next day.
    private static final int LET_GO_AT_ONCE = 500;

    private final ContactRepository contacts;
    private final PrivateTexts texts;
    private final People people;
    private final Clock clock;

    Contacts(ContactRepository contacts, PrivateTexts texts, People people, Clock clock) {
        this.contacts = contacts;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    public LocalDate today(Person who) {
        return LocalDate.ofInstant(
                clock.instant(), people.practice(who.practice()).zone());
    }

    /// Who is due comes first.
    public List<Contact> all(Person who) {
        var today = today(who);
        return contacts.all(who, texts.of(who), today).stream()
                .sorted(Contact.dueFirst(today))
                .toList();
    }

    public Contact get(Person who, ContactId id) {
        return find(who, id).orElseThrow(() -> new Stale("contact"));
    }

    public Optional<Contact> find(Person who, ContactId id) {
        return contacts.find(who, id, texts.of(who), today(who));
    }

    @Transactional
    public Added add(Person who, ContactFacts facts) {
        if (contacts.count(who) >= MOST) {
            return new Added.Full();
        }
        var id = ContactId.next();
        contacts.add(who, id, facts, null, texts.of(who), clock.instant());
        return new Added.Saved(id);
    }

    /// A contact from a file. False when the same one was imported before, perhaps at this very moment.
    boolean bring(Person who, ContactFacts facts, @Nullable Rhythm rhythm, String importKey) {
        var id = ContactId.next();
        try {
            contacts.add(who, id, facts, importKey, texts.of(who), clock.instant());
        } catch (DuplicateKeyException imported) {
            return false;
        }
        return rhythm == null || contacts.rhythm(who, id, rhythm);
    }

    /// False when somebody, perhaps in another tab, has revised it since: nothing is overwritten unseen.
    @Transactional
    public boolean revise(Person who, ContactId id, int revision, ContactFacts facts) {
        if (contacts.revise(who, id, revision, facts, texts.of(who))) {
            return true;
        }
        get(who, id);
        return false;
    }

    /// With everything that was noted about it.
    @Transactional
    public void forget(Person who, ContactId id) {
        require(contacts.remove(who, id));
    }

    /// Which contact each line of an earlier import became.
    Map<String, ContactId> imported(Person who) {
        return contacts.imported(who);
    }

    /// What has reached its day goes by itself, every night.
    @Scheduled(cron = "0 17 3 * * *")
    @Transactional
    public void letGo() {
        contacts.removeOld(LocalDate.now(clock), LET_GO_AT_ONCE);
    }

    private static void require(boolean there) {
        if (!there) {
            throw new Stale("contact");
        }
    }
}
