package de.traudich.coaching;

/// What became of a handover.
public sealed interface Handed {

    record To(int people) implements Handed {}

    /// The groups chosen are empty.
    record Nobody() implements Handed {}
}
