package de.traudich.contacts;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PrivateText;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
        return now(who).toLocalDate();
    }

    /// Days are those of the practice.
    private ZonedDateTime now(Person who) {
        return clock.instant().atZone(people.practice(who.practice()).zone());
    }

    /// Who is due comes first.
    public List<Contact> all(Person who) {
        var now = now(who);
        return contacts.all(who, texts.of(who), now).stream()
                .sorted(Contact.dueFirst(now.toLocalDate()))
                .toList();
    }

    /// When each of them wants to be heard from. Nothing is unsealed for it.
    public Map<ContactId, KeepInTouch> touches(Person who) {
        return contacts.touches(who, now(who));
    }

    public Contact get(Person who, ContactId id) {
        return find(who, id).orElseThrow(() -> new Stale("contact"));
    }

    public Optional<Contact> find(Person who, ContactId id) {
        return contacts.find(who, id, texts.of(who), now(who));
    }

    /// How many more there may be.
    int room(Person who) {
        return Math.max(0, MOST - contacts.count(who));
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
    boolean bring(Person who, ContactFacts facts, @Nullable Rhythm rhythm, String importKey, PrivateText text) {
        var id = ContactId.next();
        try {
            contacts.add(who, id, facts, importKey, text, clock.instant());
        } catch (DuplicateKeyException imported) {
            return false;
        }
        return rhythm == null || contacts.rhythm(who, id, rhythm);
    }

    /// False when somebody, perhaps in another tab, has revised it since: nothing is overwritten unseen.
    @Transactional
    public boolean revise(Person who, ContactId id, int revision, ContactFacts facts) {
        return revise(who, id, revision, facts, texts.of(who));
    }

    boolean revise(Person who, ContactId id, int revision, ContactFacts facts, PrivateText text) {
        if (contacts.revise(who, id, revision, facts, text)) {
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

    /// What has reached its day goes by itself, every night; the day is that of the practice.
    @Scheduled(cron = "0 17 3 * * *")
    @Transactional
    public void letGo() {
        var left = LET_GO_AT_ONCE;
        for (var zone : contacts.zones()) {
            left -= contacts.removeOld(zone, LocalDate.ofInstant(clock.instant(), zone), left);
        }
    }

    /// The same for one person, at once: who has reached their day is a stranger again.
    void letGo(Person who) {
        contacts.removeOld(who, today(who));
    }

    private static void require(boolean there) {
        if (!there) {
            throw new Stale("contact");
        }
    }
}
