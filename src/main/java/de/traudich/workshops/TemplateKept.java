package de.traudich.workshops;

/// What became of a template somebody wanted to keep under a name.
public enum TemplateKept {
    KEPT,
    NAME_TAKEN,
    /// An agenda without blocks is nothing to begin with.
    EMPTY,
    TOO_MANY
}
