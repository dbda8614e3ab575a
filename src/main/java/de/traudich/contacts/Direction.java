package de.traudich.contacts;

/// Who got in touch with whom.
public enum Direction {
    ME,
    OTHER
}
