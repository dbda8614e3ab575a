package de.traudich.exercises;

/// What nobody is asked for here, however kind the asking.
public enum Boundary {
    ROMANCE,
    MONEY,
    PRETEXT,
    FILMING,
    MINORS,
    /// Who is at work cannot walk away: once is enough.
    CAPTIVE,
    /// Former partners, and whoever said stop.
    STOPPED,
    MASS,
    /// Asking in order to be turned down.
    REFUSAL
}
