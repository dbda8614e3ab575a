package de.traudich.asks;

/// Everything a person notes around one ask; every step may be empty.
public record AskNotes(
        Setting setting, Expectation expectation, Homework homework, Draft draft, Draft followUp, Aftermath aftermath) {

    public static final AskNotes NONE =
            new AskNotes(Setting.NONE, Expectation.NONE, Homework.NONE, Draft.NONE, Draft.NONE, Aftermath.NONE);
}
