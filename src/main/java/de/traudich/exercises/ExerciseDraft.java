package de.traudich.exercises;

import java.util.Set;

/// What a coach writes for an own exercise. One language is enough.
public record ExerciseDraft(
        int difficulty,
        Brake brake,
        Set<Channel> channels,
        int minutes,
        boolean inWorkshop,
        ExerciseText german,
        ExerciseText english) {

    public ExerciseDraft {
        if (difficulty < 1 || difficulty > 10 || minutes < 1 || minutes > 480 || channels.isEmpty()) {
            throw new IllegalArgumentException("difficulty 1 to 10, minutes 1 to 480, at least one channel");
        }
        german = german.cleaned();
        english = english.cleaned();
        if (!german.complete() && !english.complete()) {
            throw new IllegalArgumentException("a title and an instruction in one language at least");
        }
        channels = Set.copyOf(channels);
    }
}
