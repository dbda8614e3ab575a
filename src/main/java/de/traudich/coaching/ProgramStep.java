package de.traudich.coaching;

import de.traudich.exercises.Exercise;

/// One step of a program. The exercise is the version chosen; what is delivered is the newest of its series.
public record ProgramStep(StepId id, Exercise exercise, DeliveryRule rule) {}
