package de.traudich.coaching;

/// A program as the list shows it, with how many coachees are in it now.
public record ProgramLine(ProgramId id, String name, int steps, int running, int paused) {}
