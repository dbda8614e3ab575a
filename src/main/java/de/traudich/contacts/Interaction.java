package de.traudich.contacts;

/// One time two people heard from each other.
public record Interaction(InteractionId id, InteractionDraft what) {}
