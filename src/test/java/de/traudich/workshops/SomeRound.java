package de.traudich.workshops;

import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rounds out of thin air, for rules that need no database.
final class SomeRound {

    private static final ExerciseText TEXT = new ExerciseText("Fragen", "Frag jemanden.", "", "", "");
    private static final Exercise EXERCISE = new Exercise(
            new ExerciseId(Ids.next()),
            Ids.next(),
            1,
            false,
            false,
            "E01",
            1,
            Brake.RESTRAINT,
            Set.of(Channel.IN_PERSON),
            5,
            0,
            true,
            false,
            false,
            false,
            TEXT,
            TEXT);

    private SomeRound() {}

    static Round in(Phase phase, Reveal reveal, @Nullable Instant endsAt, @Nullable Instant pausedAt) {
        return new Round(RoundId.next(), 1, EXERCISE, phase, reveal, endsAt, pausedAt);
    }

    static Round number(int number) {
        return new Round(RoundId.next(), number, EXERCISE, Phase.ENDED, Reveal.COVERED, null, null);
    }
}
