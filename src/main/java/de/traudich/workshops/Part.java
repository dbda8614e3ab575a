package de.traudich.workshops;

/// What somebody does in one turn of a rehearsal.
public enum Part {
    ASKS,
    ASKED,
    OBSERVES
}
