package de.traudich.exercises;

import de.traudich.shared.Ids;
import java.util.UUID;

/// One version of an exercise.
public record ExerciseId(UUID value) {

    static ExerciseId next() {
        return new ExerciseId(Ids.next());
    }
}
