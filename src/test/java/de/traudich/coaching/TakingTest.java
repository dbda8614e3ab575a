package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.NotAskedReason;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An exercise that lies before somebody is not taken a second time.
@DatabaseTest
class TakingTest {

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    Exercises exercises;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @RepeatedTest(5)
    void aDoubleTapTakesItOnce() {
        var exercise = cast.exercise("E01").id();

        AtOnce.times(4, _ -> {
            today.take(miriam, exercise);
            return true;
        });

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void aNewerVersionIsTheSameExercise() {
        var first = cast.exerciseOf(ute);
        today.take(miriam, first);
        var text = new ExerciseText("Im Chor fragen", "Frag, ob du heute mitsingen darfst.", "", "", "");
        var draft = new ExerciseDraft(3, Brake.RESTRAINT, Set.of(Channel.IN_PERSON), 10, true, text, ExerciseText.NONE);

        today.take(miriam, exercises.revise(ute, first, draft));

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void whatIsDoneMayBeTakenAgain() {
        var exercise = cast.exercise("E01");
        cast.planned(miriam, "E01").notAsked(NotAskedReason.SETTLED);

        today.take(miriam, exercise.id());

        assertThat(today.of(miriam.id())).hasSize(2);
    }
}
