package de.traudich.workshops;

import java.util.Optional;

/// What the room may see of a round's results; the coach goes on step by step.
public enum Reveal {
    COVERED,
    COUNT,
    EXPECTED,
    COMPARED,
    FEAR;

    public boolean shows(Reveal step) {
        return compareTo(step) >= 0;
    }

    public Optional<Reveal> next() {
        return this == FEAR ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
