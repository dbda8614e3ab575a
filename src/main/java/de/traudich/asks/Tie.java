package de.traudich.asks;

/// How well the person asked is known.
public enum Tie {
    STRANGER,
    ACQUAINTANCE,
    CLOSE,
    DORMANT,
    PUBLIC_FIGURE
}
