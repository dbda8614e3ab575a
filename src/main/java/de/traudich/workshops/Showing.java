package de.traudich.workshops;

/// What the room may see of the answers to a block.
public enum Showing {
    COVERED,
    COUNT,
    SHOWN
}
