package de.traudich.people;

import de.traudich.shared.Language;

/// Everybody who takes part, with or without an account.
public record Person(PersonId id, PracticeId practice, String name, Language language) {}
