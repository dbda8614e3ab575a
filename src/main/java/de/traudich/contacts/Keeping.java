package de.traudich.contacts;

import de.traudich.people.Person;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping in touch: what happened, how often it should, and not now. Only with the own contacts.
@Service
public class Keeping {

    private final ContactRepository contacts;
    private final InteractionRepository interactions;
    private final Contacts known;
    private final PrivateTexts texts;
    private final Clock clock;

    Keeping(
            ContactRepository contacts,
            InteractionRepository interactions,
            Contacts known,
            PrivateTexts texts,
            Clock clock) {
        this.contacts = contacts;
        this.interactions = interactions;
        this.known = known;
        this.texts = texts;
        this.clock = clock;
    }

    /// Real contact wakes a snoozed contact, and puts off its deletion to a year later.
    @Transactional
    public InteractionId note(Person who, ContactId contact, InteractionDraft what) {
        if (what.day().isAfter(known.today(who))) {
            throw new IllegalArgumentException("not yet");
        }
        var id = InteractionId.next();
        require(interactions.add(who, contact, id, what, texts.of(who), clock.instant()));
        if (what.real()) {
            require(contacts.touched(who, contact, what.day().plus(ContactFacts.KEPT)));
        }
        return id;
    }

    public List<Interaction> newest(Person who, ContactId contact, int most) {
        return interactions.newest(who, contact, most, texts.of(who));
    }

    /// Everything that was ever noted.
    public List<Touch> all(Person who) {
        return interactions.all(who, texts.of(who), known.today(who));
    }

    @Transactional
    public void remove(Person who, InteractionId id) {
        require(interactions.remove(who, id));
    }

    /// What was noted in error; gone already is as good.
    @Transactional
    public void takeBack(Person who, InteractionId id) {
        interactions.remove(who, id);
    }

    /// Null: the rhythm of its tags counts again.
    @Transactional
    public void rhythm(Person who, ContactId contact, @Nullable Rhythm rhythm) {
        require(contacts.rhythm(who, contact, rhythm));
    }

    /// Null: wake it.
    @Transactional
    public void snooze(Person who, ContactId contact, @Nullable LocalDate until) {
        require(contacts.snooze(who, contact, until));
    }

    @Transactional
    public void rate(Person who, ContactId contact, Quality quality) {
        require(contacts.rate(who, contact, quality));
    }

    /// For everybody with this tag who has no rhythm of their own; null takes it away.
    @Transactional
    public void rhythm(Person who, String tag, @Nullable Rhythm rhythm) {
        var key = ContactFacts.tagKey(tag);
        if (rhythm == null) {
            interactions.noTagRhythm(who, key);
        } else {
            interactions.tagRhythm(who, key, rhythm);
        }
    }

    /// By the tag in lower case.
    public Map<String, Rhythm> tagRhythms(Person who) {
        return contacts.tagRhythms(who);
    }

    private static void require(boolean there) {
        if (!there) {
            throw new Stale("contact");
        }
    }
}
