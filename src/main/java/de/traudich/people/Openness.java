package de.traudich.people;

/// What somebody shows their coaches of every new ask, until they decide otherwise for one of them.
public enum Openness {
    ONLY_ME,
    OUTCOME,
    COACH
}
