package de.traudich.contacts;

/// The traffic light of keeping in touch, the most urgent first. It is always shown with its words.
public enum Light {
    OVERDUE,
    DUE,
    FINE,
    SNOOZED,
    NONE
}
