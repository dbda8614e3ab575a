package de.traudich.coaching;

import de.traudich.exercises.ExerciseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An exercise on its way: to whom, until when, and a word with it.
public record Handover(
        Recipients recipients,
        ExerciseId exercise,
        @Nullable LocalDate due,
        String note) {

    public static final int NOTE_MAX = 500;
}
