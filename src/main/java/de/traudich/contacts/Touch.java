package de.traudich.contacts;

/// One time the person and somebody they know heard from each other, with whom it was.
public record Touch(ContactId contact, String label, Interaction interaction) {}
