package de.traudich.asks;

/// How far an ask has come. A state of the ask, never of the person.
public enum Stage {
    PLANNED,
    PREDICTED,
    SET_OFF,
    ASKED,
    WAITING,
    ANSWERED,
    NOT_ASKED
}
