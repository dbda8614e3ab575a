package de.traudich.asks;

/// What is asked for.
public enum Favour {
    INFORMATION,
    ADVICE,
    FAVOUR,
    TIME,
    INTRODUCTION,
    RECOMMENDATION,
    OPPORTUNITY,
    THANKS
}
