package de.traudich.contacts;

/// How well two people know each other, as the one who asks sees it.
public enum Tie {
    STRANGER,
    ACQUAINTANCE,
    CLOSE,
    DORMANT,
    PUBLIC_FIGURE
}
