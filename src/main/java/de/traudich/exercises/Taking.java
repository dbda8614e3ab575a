package de.traudich.exercises;

import de.traudich.people.Person;

/// Takes an exercise on one's own account. Asking begins elsewhere; here is only what the page of an exercise needs.
public interface Taking {

    /// One that lies there already is not taken twice. One that is unknown is [Stale].
    void take(Person coachee, ExerciseId exercise);
}
