package de.traudich.asks;

/// What came back, exactly one. A brief "no time" is an answer; silence becomes one only at the horizon.
public enum Outcome {
    YES,
    PARTLY,
    REFERRED,
    BRIEF_REPLY,
    NO,
    NO_REPLY;

    public boolean replied() {
        return this != NO_REPLY;
    }
}
