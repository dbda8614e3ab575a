package de.traudich.workshops;

/// A friendly word from the coach to one phone. Nobody else sees it.
public enum Nudge {
    TAKE_TIME,
    SMALLER,
    COME_TO_ME,
    REPORT,
    WELL_DONE
}
