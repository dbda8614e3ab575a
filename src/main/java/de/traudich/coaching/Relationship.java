package de.traudich.coaching;

import de.traudich.people.PersonId;

/// One coach and one of their coachees.
public record Relationship(PersonId coach, PersonId coachee) {}
