package de.traudich.asks.draft;

import java.util.Objects;

/// What was found out before asking, in the asker's own words, and whether the answer stands somewhere already.
public record Homework(String notes, boolean answeredElsewhere) {

    public static final Homework NONE = new Homework("", false);

    public Homework {
        Objects.requireNonNull(notes);
    }

    boolean isEmpty() {
        return notes.isBlank();
    }
}
