package de.traudich.coaching;

/// How many began a program, and how many were in it already.
public record Enrolled(int people, int already) {}
