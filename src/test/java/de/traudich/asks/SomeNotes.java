package de.traudich.asks;

import de.traudich.people.Person;

/// Writes a step as a window does that has just read it.
public record SomeNotes(Noting noting) {

    public Kept save(Person who, AskId ask, Setting setting) {
        return noting.save(who, ask, noting.read(who, ask).setting(), setting);
    }

    public Kept save(Person who, AskId ask, Expectation expectation) {
        return noting.save(who, ask, noting.read(who, ask).expectation(), expectation);
    }

    public Kept save(Person who, AskId ask, Homework homework) {
        return noting.save(who, ask, noting.read(who, ask).homework(), homework);
    }

    public Kept save(Person who, AskId ask, Draft draft) {
        return noting.save(who, ask, noting.read(who, ask).draft(), draft);
    }

    public Kept save(Person who, AskId ask, Aftermath aftermath) {
        return noting.save(who, ask, noting.read(who, ask).aftermath(), aftermath);
    }

    public Kept saveFollowUp(Person who, AskId ask, Draft followUp) {
        return noting.saveFollowUp(who, ask, noting.read(who, ask).followUp(), followUp);
    }
}
