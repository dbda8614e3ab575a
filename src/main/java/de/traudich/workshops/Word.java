package de.traudich.workshops;

/// A word of the cloud as it was spelled first, how many said it, and whether the coach took it off the wall.
public record Word(String text, int count, boolean off) {}
