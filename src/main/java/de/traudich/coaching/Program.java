package de.traudich.coaching;

import java.util.List;

/// Exercises in an order, each with the rule by which it comes. Every edit makes a new version.
public record Program(ProgramId id, String name, int version, List<ProgramStep> steps) {

    public static final int NAME_MAX = 80;
    public static final int STEPS_MAX = 50;

    public Program {
        steps = List.copyOf(steps);
    }
}
