package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.exercises.Exercise;
import java.time.Instant;

/// Somebody asks their coach for a yes. Of the ask itself the coach sees nothing else.
public record BigStepWish(AskId ask, String coachee, Exercise exercise, Instant at) {}
