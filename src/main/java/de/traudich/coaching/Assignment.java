package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.exercises.Exercise;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An exercise a coach handed to a coachee, with the ask that answers it.
public record Assignment(
        AssignmentId id,
        String coach,
        Exercise exercise,
        @Nullable LocalDate due,
        String note,
        Ask ask) {

    public static final int NOTE_MAX = 500;
}
