package de.traudich.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a practice adds to the catalogue.
@DatabaseTest
class ExercisesTest {

    @Autowired
    Cast cast;

    @Autowired
    Exercises exercises;

    private Person ute;
    private ExerciseId choir;

    @BeforeEach
    void uteHasAnOwnExercise() {
        ute = cast.coach("Ute");
        choir = cast.exerciseOf(ute);
    }

    @Test
    void anOwnExerciseIsInTheLibraryOfItsPracticeOnly() {
        assertThat(exercises.library(ute.practice()))
                .hasSize(46)
                .extracting(Exercise::id)
                .contains(choir);
        assertThat(exercises.library(cast.coach("Anna").practice())).hasSize(45);
    }

    @Test
    void comesBackAsItWasWritten() {
        var exercise = exercises.get(ute.practice(), choir);

        assertThat(exercise.own()).isTrue();
        assertThat(exercise.code()).isEmpty();
        assertThat(exercise.channels()).containsExactly(Channel.IN_PERSON);
        assertThat(exercise.inWorkshop()).isTrue();
        assertThat(exercise.in(Language.EN).title()).isEqualTo("Im Chor fragen");
        assertThat(exercise.english().title()).isEmpty();
    }

    @Test
    void aRevisedOneTakesItsPlaceAndTheOldOneStaysReadable() {
        var revised = exercises.revise(ute, choir, draft("Im Chor singen"));

        assertThat(exercises.get(ute.practice(), revised).version()).isEqualTo(2);
        assertThat(exercises.get(ute.practice(), choir).in(Language.DE).title()).isEqualTo("Im Chor fragen");
        assertThat(exercises.library(ute.practice()))
                .extracting(Exercise::id)
                .contains(revised)
                .doesNotContain(choir);
    }

    @Test
    void aRetiredOneIsOnlyReadable() {
        exercises.retire(ute, choir);

        assertThat(exercises.library(ute.practice())).hasSize(45);
        assertThat(exercises.get(ute.practice(), choir).retired()).isTrue();
        assertStale(() -> exercises.retire(ute, choir));
        assertStale(() -> exercises.revise(ute, choir, draft("x")));
    }

    @Test
    void anotherPracticesExerciseIsStaleLikeAnUnknownOne() {
        var anna = cast.coach("Anna");

        assertStale(() -> exercises.get(anna.practice(), choir));
        assertStale(() -> exercises.get(anna.practice(), new ExerciseId(Ids.next())));
        assertStale(() -> exercises.revise(anna, choir, draft("x")));
        assertStale(() -> exercises.retire(anna, choir));
        assertThat(exercises.get(ute.practice(), choir).retired()).isFalse();
    }

    @Test
    void theCatalogueBelongsToNobody() {
        var builtIn = cast.exercise("E01").id();

        assertStale(() -> exercises.revise(ute, builtIn, draft("x")));
        assertStale(() -> exercises.retire(ute, builtIn));
    }

    @RepeatedTest(3)
    void ofTwoCoachesWhoReviseAtOnceTheSecondIsTold() {
        var revised = AtOnce.times(2, number -> revises("Chor " + number));

        assertThat(revised).containsExactlyInAnyOrder(true, false);
        assertThat(exercises.library(ute.practice())).hasSize(46);
    }

    private boolean revises(String title) {
        try {
            exercises.revise(ute, choir, draft(title));
            return true;
        } catch (Stale overtaken) {
            return false;
        }
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }

    private static ExerciseDraft draft(String title) {
        var text = new ExerciseText(title, "Frag jemanden.", "", "", "");
        return new ExerciseDraft(3, Brake.RESTRAINT, Set.of(Channel.IN_PERSON), 10, true, text, ExerciseText.NONE);
    }
}
