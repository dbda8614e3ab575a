package de.traudich;

import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Beginning;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people of `db/demo`, by name; and new people for a test, every coach with a practice of their own, so that tests
/// do not meet.
public final class Cast {

    public static final PracticeId PRAXIS_MUT = new PracticeId(id(0, 1));
    public static final Person ANNA = member(1, "Anna", Language.DE);
    public static final Person UTE = member(2, "Ute", Language.DE);
    public static final Person MIRIAM = member(3, "Miriam", Language.DE);
    public static final Person EMIL = member(4, "Emil", Language.DE);
    public static final Person AYSE = member(5, "Ayşe", Language.DE);
    public static final Person KOFI = member(6, "Kofi", Language.EN);
    public static final Person ZOFIA = member(7, "Zofia", Language.DE);
    public static final Person BERND = member(8, "Bernd", Language.DE);
    public static final List<Person> COACHEES = List.of(MIRIAM, EMIL, AYSE, KOFI, ZOFIA, BERND);
    public static final WorkshopId TOMORROW = new WorkshopId(id(7, 1));
    public static final WorkshopId CLOSED = new WorkshopId(id(7, 2));
    public static final String PASSWORD = "trau-dich-2026";

    private final JdbcClient db;
    private final Exercises exercises;
    private final Asking asking;
    private final Asks asks;
    private final Clock clock;

    Cast(JdbcClient db, Exercises exercises, Asking asking, Asks asks, Clock clock) {
        this.db = db;
        this.exercises = exercises;
        this.asking = asking;
        this.asks = asks;
        this.clock = clock;
    }

    /// How somebody of the demo signs in.
    public static String email(Person person) {
        return person.name().toLowerCase(Locale.ROOT).replace('ş', 's') + "@traudich.example";
    }

    private static Person member(int number, String name, Language language) {
        return new Person(new PersonId(id(1, number)), PRAXIS_MUT, name, language);
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString("0198c0%02d-0000-7000-8000-%012d".formatted(kind, number));
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

    /// Another coach of the same practice.
    public Person colleague(Person coach, String name) {
        return person(coach.practice(), name, "COACH");
    }

    /// An ask the coachee planned on their own.
    public Asker planned(Person coachee, String exercise) {
        var ask = asking.plan(coachee.practice(), exercise(exercise).id(), List.of(coachee.id()), Beginning.ALONE)
                .get(coachee.id());
        return new Asker(asking, asks, Objects.requireNonNull(ask), coachee.id());
    }

    /// An exercise that belongs to the coach's practice alone.
    public ExerciseId exerciseOf(Person coach) {
        var text = new ExerciseText("Im Chor fragen", "Frag, ob du mitsingen darfst.", "", "", "");
        return exercises.write(
                coach,
                new ExerciseDraft(3, Brake.RESTRAINT, Set.of(Channel.IN_PERSON), 10, true, text, ExerciseText.NONE));
    }

    /// One of the built-in exercises by its code, `E01` to `E45`.
    public Exercise exercise(String code) {
        return exercises.library(new PracticeId(Ids.next())).stream()
                .filter(exercise -> exercise.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
