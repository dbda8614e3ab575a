package de.traudich.coaching;

/// What became of a group somebody wrote.
public sealed interface GroupKept {

    record Saved(GroupId id) implements GroupKept {}

    /// The coach has another group of that name.
    record NameTaken() implements GroupKept {}
}
