package de.traudich;

import de.traudich.exercises.Exercise;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings people for a test: every coach with a practice of their own, so that tests do not meet.
public final class Cast {

    private final JdbcClient db;
    private final Exercises exercises;
    private final Clock clock;

    Cast(JdbcClient db, Exercises exercises, Clock clock) {
        this.db = db;
        this.exercises = exercises;
        this.clock = clock;
    }

    /// A coach in a new practice.
    public Person coach(String name) {
        var practice = new PracticeId(Ids.next());
        db.sql("insert into practice (id, name, created_at) values (?, ?, ?)")
                .params(practice.value(), "Praxis " + name, clock.instant())
                .update();
        return person(practice, name, "COACH");
    }

    /// Somebody the coach coaches.
    public Person coachee(Person coach, String name) {
        var coachee = person(coach.practice(), name, "COACHEE");
        db.sql("insert into coaching (id, practice_id, coach_id, coachee_id, since) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        coach.practice().value(),
                        coach.id().value(),
                        coachee.id().value(),
                        clock.instant())
                .update();
        return coachee;
    }

    private Person person(PracticeId practice, String name, String role) {
        var person = new Person(new PersonId(Ids.next()), practice, name, Language.DE);
        db.sql("insert into person (id, practice_id, name, language, created_at) values (?, ?, ?, 'de', ?)")
                .params(person.id().value(), practice.value(), name, clock.instant())
                .update();
        db.sql("insert into practice_role (id, practice_id, person_id, role) values (?, ?, ?, ?)")
                .params(Ids.next(), practice.value(), person.id().value(), role)
                .update();
        return person;
    }

    /// One of the built-in exercises by its code, `E01` to `E45`.
    public Exercise exercise(String code) {
        return exercises.library(new PracticeId(Ids.next())).stream()
                .filter(exercise -> exercise.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
