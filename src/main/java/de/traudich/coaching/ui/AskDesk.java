package de.traudich.coaching.ui;

import de.traudich.asks.Aftermath;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Homework;
import de.traudich.asks.Kept;
import de.traudich.asks.Linking;
import de.traudich.asks.Noting;
import de.traudich.asks.Setting;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Added;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Contact;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One ask in the hands of its person: what is read and kept of it.
record AskDesk(
        Person me,
        AskId ask,
        Today today,
        Journeys journeys,
        Noting noting,
        Linking linking,
        Feedback feedback,
        Clock clock) {

    TodayItem item() {
        return today.find(me, ask).orElseThrow(() -> new Stale("ask"));
    }

    AskNotes notes() {
        return noting.read(me, ask);
    }

    Instant now() {
        return clock.instant();
    }

    Kept save(AskNotes seen, Setting setting) {
        return noting.save(me, ask, seen.setting(), setting);
    }

    Kept save(AskNotes seen, Expectation expectation) {
        return noting.save(me, ask, seen.expectation(), expectation);
    }

    Kept save(AskNotes seen, Homework homework) {
        return noting.save(me, ask, seen.homework(), homework);
    }

    Kept save(AskNotes seen, Draft draft) {
        return noting.save(me, ask, seen.draft(), draft);
    }

    Kept saveFollowUp(AskNotes seen, Draft followUp) {
        return noting.saveFollowUp(me, ask, seen.followUp(), followUp);
    }

    Kept save(AskNotes seen, Aftermath aftermath) {
        return noting.save(me, ask, seen.aftermath(), aftermath);
    }

    Admission admission() {
        return journeys.approaching().look(me, ask);
    }

    List<Contact> contacts() {
        return linking.known(me);
    }

    Optional<Contact> contact() {
        return linking.upToDate(me, ask);
    }

    void choose(Contact contact) {
        linking.link(me, ask, contact.id());
    }

    void release() {
        linking.unlink(me, ask);
    }

    Added keepContact() {
        return linking.keep(me, ask);
    }

    void discard() {
        today.discard(me, ask);
    }

    Kept thank() {
        return noting.thank(me, ask);
    }

    Journey journey(Consumer<String> refuse, Runnable reread) {
        return journeys.of(ask, me, refuse, reread);
    }
}
