package de.traudich.exercises;

import java.util.Set;
import java.util.stream.Stream;

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
        if (!offLimits(german, english).isEmpty()) {
            throw new IllegalArgumentException("nobody is asked for that here");
        }
        channels = Set.copyOf(channels);
    }

    /// What people would be told to do; warnings of it belong into the safety note.
    public static Set<Boundary> offLimits(ExerciseText... texts) {
        return Boundaries.inExercise(Stream.of(texts)
                .flatMap(text -> Stream.of(text.title(), text.instruction(), text.preparation()))
                .toArray(String[]::new));
    }

    /// A talk about pay is a big step whoever writes it down.
    boolean coachConsent() {
        return Boundaries.speaksOfPay(german.title(), german.instruction(), english.title(), english.instruction());
    }
}
