package de.traudich.exercises;

/// What holds people back: the fear of looking selfish, or too much respect for the other.
public enum Brake {
    RESTRAINT,
    AWE,
    BOTH
}
