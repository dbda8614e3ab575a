package de.traudich.asks.draft;

import java.time.LocalDate;
import java.util.Objects;

/// The first note, or the one follow-up there may be.
public sealed interface Attempt {

    record First() implements Attempt {}

    /// After a first note of so many words, 0 where nobody knows any more.
    record FollowUp(LocalDate firstNote, int firstWords) implements Attempt {

        public FollowUp {
            Objects.requireNonNull(firstNote);
            if (firstWords < 0) throw new IllegalArgumentException("words: " + firstWords);
        }
    }
}
