package de.traudich.asks.draft;

/// How German addresses the person asked.
public enum Register {
    SIE,
    DU
}
