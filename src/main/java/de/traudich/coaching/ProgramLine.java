package de.traudich.coaching;

/// A program as the list shows it, with how many coachees are in it now, and how many of its steps will be skipped
/// because their exercise was retired.
public record ProgramLine(ProgramId id, String name, int steps, int retired, int running, int paused) {}
