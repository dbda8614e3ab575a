package de.traudich.contacts;

/// What became of a new contact.
public sealed interface Added {

    record Saved(ContactId id) implements Added {}

    /// There are [Contacts#MOST] already.
    record Full() implements Added {}
}
