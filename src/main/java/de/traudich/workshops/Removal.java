package de.traudich.workshops;

/// What became of a block somebody wanted to remove.
public sealed interface Removal {

    record Removed() implements Removal {}

    /// Somebody has answered it; the answers go only when that is wanted too.
    record Answered(int answers) implements Removal {}

    /// The room is in it, or the workshop is over.
    record Kept() implements Removal {}
}
