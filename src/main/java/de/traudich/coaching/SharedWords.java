package de.traudich.coaching;

import de.traudich.asks.Aftermath;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Homework;
import de.traudich.asks.Setting;

/// Everything a coachee wrote around one ask, as far as their coaches may read it: all of it, except the
/// address of who is asked.
public record SharedWords(
        Setting setting, Expectation expectation, Homework homework, Draft draft, Aftermath aftermath, String learned) {

    public SharedWords {
        if (!setting.address().isEmpty()) {
            throw new IllegalArgumentException("an address is nobody else's");
        }
    }

    static SharedWords of(AskNotes notes, String learned) {
        return new SharedWords(
                notes.setting().withoutAddress(),
                notes.expectation(),
                notes.homework(),
                notes.draft(),
                notes.aftermath(),
                learned);
    }
}
