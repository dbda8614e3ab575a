package de.traudich.asks;

/// What came back, exactly one. A brief "no time" is an answer; silence becomes one only at the horizon.
public enum Outcome {
    YES,
    PARTLY,
    REFERRED,
    BRIEF_REPLY,
    NO,
    NO_REPLY;

    /// Something came of it that is worth a thank-you.
    public boolean gave() {
        return this == YES || this == PARTLY || this == REFERRED;
    }

    public boolean replied() {
        return this != NO_REPLY;
    }
}
