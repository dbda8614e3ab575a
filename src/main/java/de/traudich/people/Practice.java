package de.traudich.people;

import de.traudich.shared.Language;
import java.time.ZoneId;

/// An organisation that coaches: its people, workshops and exercises belong to it and to no other.
public record Practice(PracticeId id, String name, Language language, ZoneId zone) {}
