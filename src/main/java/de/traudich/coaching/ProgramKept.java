package de.traudich.coaching;

/// What became of a program somebody wrote.
public sealed interface ProgramKept {

    record Saved(ProgramId id, int version) implements ProgramKept {}

    /// The coach has another program of that name.
    record NameTaken() implements ProgramKept {}

    /// It was edited in another window meanwhile; what was typed is not kept.
    record Overtaken() implements ProgramKept {}
}
