package de.traudich.asks;

/// Whether what was dreaded came true.
public enum Happened {
    NO,
    PARTLY,
    YES
}
