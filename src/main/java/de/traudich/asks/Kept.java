package de.traudich.asks;

/// What became of something a person wanted kept.
public sealed interface Kept {

    /// It is in the database, now or since an earlier try.
    record Saved() implements Kept {}

    /// The prediction is locked: the ask is under way.
    record Locked() implements Kept {}

    /// The asking has not been started yet, or nobody was asked whose answer could leave a fear.
    record TooEarly() implements Kept {}

    /// The round is over and nobody was asked in time.
    record TooLate() implements Kept {}

    /// A big step waits for the coach's yes.
    record NotAgreed() implements Kept {}

    /// The guard protects who would be asked; it says itself why and until when.
    record NotAdmitted() implements Kept {}

    /// Silence is no reply only when the time somebody wanted to wait is over.
    record NotYet() implements Kept {}

    /// Another window has kept something else there since this one read it. Nothing was written over.
    record Overtaken() implements Kept {}

    /// Another tab or an earlier tap has already reported.
    record Already(Stage stage) implements Kept {}
}
