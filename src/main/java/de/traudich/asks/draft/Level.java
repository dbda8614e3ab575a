package de.traudich.asks.draft;

/// How much a finding asks for attention. Only a stop has to be settled before going on.
public enum Level {
    INFO,
    HINT,
    WARN,
    STOP
}
