package de.traudich.contacts;

import org.jspecify.annotations.Nullable;

/// How well two people know each other, as the one who asks sees it.
public enum Tie {
    STRANGER,
    ACQUAINTANCE,
    CLOSE,
    DORMANT,
    PUBLIC_FIGURE;

    /// Those who know each other. Who has not said is taken for a stranger.
    public static boolean known(@Nullable Tie tie) {
        return tie == CLOSE || tie == ACQUAINTANCE || tie == DORMANT;
    }
}
