package de.traudich.asks.draft;

/// The sentence that says what a rule rests on, and how firm that is.
public record Evidence(String key, Mark mark) {}
