package de.traudich.people;

/// What a person with an account may do in a practice. A guest has an own person and no role.
public enum Role {
    OWNER,
    COACH,
    COACHEE
}
