package de.traudich.workshops;

/// Where a round stands. Revealing is not a phase: it goes on in steps after the end.
public enum Phase {
    CHOSEN,
    PREDICTING,
    ASKING,
    ENDED
}
