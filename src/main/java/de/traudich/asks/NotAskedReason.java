package de.traudich.asks;

/// Why an ask was not made. This is data, never failure.
public enum NotAskedReason {
    NO_OPPORTUNITY,
    FEAR,
    SETTLED,
    NOT_FITTING,
    PROTECTED
}
