package de.traudich.asks;

/// How somebody is asked.
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    EMAIL,
    DIRECT_MESSAGE,
    PUBLIC_COMMENT,
    LETTER,
    AUDIENCE
}
