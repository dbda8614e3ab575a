package de.traudich.exercises;

import de.traudich.people.Person;
import de.traudich.people.PracticeId;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The library of a practice: the built-in catalogue and what its coaches wrote.
@Service
public class Exercises {

    private final ExerciseRepository exercises;
    private final Clock clock;

    Exercises(ExerciseRepository exercises, Clock clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    public List<Exercise> library(PracticeId practice) {
        return exercises.current(practice);
    }

    public Exercise get(PracticeId practice, ExerciseId id) {
        return exercises.find(practice, id).orElseThrow(() -> new Stale("exercise"));
    }

    /// The newest version of an exercise somebody chose, perhaps long ago. Empty once it was retired.
    public Optional<Exercise> newest(PracticeId practice, ExerciseId chosen) {
        return exercises.newest(practice, chosen);
    }

    @Transactional
    public ExerciseId write(Person author, ExerciseDraft draft) {
        var id = ExerciseId.next();
        exercises.add(id, id.value(), 1, author, draft, clock.instant());
        return id;
    }

    /// Asks made with the old version keep it. Two coaches who revise the same version at once: the second is told.
    @Transactional
    public ExerciseId revise(Person author, ExerciseId old, ExerciseDraft draft) {
        var exercise = get(author.practice(), old);
        if (!exercise.own() || exercise.retired()) {
            throw new Stale("exercise");
        }
        return add(author, exercise.series(), exercise.version() + 1, draft);
    }

    private ExerciseId add(Person author, UUID series, int version, ExerciseDraft draft) {
        try {
            var id = ExerciseId.next();
            exercises.add(id, series, version, author, draft, clock.instant());
            return id;
        } catch (DuplicateKeyException overtaken) {
            throw new Stale("exercise");
        }
    }

    @Transactional
    public void retire(Person coach, ExerciseId id) {
        if (!exercises.retire(coach.practice(), id, clock.instant())) {
            throw new Stale("exercise");
        }
    }
}
