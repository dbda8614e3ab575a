package de.traudich.coaching.ui;

import de.traudich.asks.Aftermath;
import de.traudich.asks.Approaching;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Asking;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Homework;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.asks.Setting;
import de.traudich.coaching.BigSteps;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Admission;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/// One ask in the hands of its person: what is read and kept of it.
record AskDesk(
        Person me,
        AskId ask,
        Today today,
        Asking asking,
        Approaching approaching,
        BigSteps bigSteps,
        Noting noting,
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

    void save(Setting setting) {
        noting.save(me, ask, setting);
    }

    Kept save(Expectation expectation) {
        return noting.save(me, ask, expectation);
    }

    void save(Homework homework) {
        noting.save(me, ask, homework);
    }

    void save(Draft draft) {
        noting.save(me, ask, draft);
    }

    Kept save(Aftermath aftermath) {
        return noting.save(me, ask, aftermath);
    }

    Admission admission() {
        return approaching.look(me, ask);
    }

    Kept thank() {
        return noting.thank(me, ask);
    }

    Journey journey(Consumer<String> refuse, Runnable reread) {
        return new Journey(asking, approaching, bigSteps, ask, me, refuse, reread);
    }
}
