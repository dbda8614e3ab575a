package de.traudich.exercises.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Ids;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseFilterTest {

    private final Exercise talk = exercise(5, Brake.BOTH, "Ein Gespräch beginnen", "Start a conversation");

    @Test
    void wordsAreFoundInBothLanguagesWithoutCaseAndMarks() {
        assertThat(looking("GESPRACH")).isTrue();
        assertThat(looking("gespraech beg")).isTrue();
        assertThat(looking("Conversation")).isTrue();
        assertThat(looking("beginnen gespräch")).isTrue();
        assertThat(looking("gesang")).isFalse();
    }

    @Test
    void anExerciseForBothBrakesIsFoundWithEither() {
        assertThat(new ExerciseFilter("", null, Brake.AWE, null, false).matches(talk))
                .isTrue();
        assertThat(new ExerciseFilter("", null, Brake.RESTRAINT, null, false).matches(talk))
                .isTrue();
    }

    @Test
    void levelAndChannelAndWorkshopNarrow() {
        assertThat(new ExerciseFilter("", ExerciseFilter.Level.MIDDLE, null, Channel.PHONE, false).matches(talk))
                .isTrue();
        assertThat(new ExerciseFilter("", ExerciseFilter.Level.EASY, null, null, false).matches(talk))
                .isFalse();
        assertThat(new ExerciseFilter("", null, null, Channel.LETTER, false).matches(talk))
                .isFalse();
        assertThat(new ExerciseFilter("", null, null, null, true).matches(talk)).isFalse();
    }

    @Test
    void theAddressBringsTheSameFilterBack() {
        var filter = new ExerciseFilter("<Uhr & Zeit>", ExerciseFilter.Level.HARD, Brake.AWE, Channel.IN_PERSON, true);

        assertThat(ExerciseFilter.of(QueryParameters.fromString(filter.query().getQueryString())))
                .isEqualTo(filter);
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        assertThat(ExerciseFilter.of(QueryParameters.fromString("level=7&brake=none&x=y")))
                .isEqualTo(ExerciseFilter.ALL);
    }

    private boolean looking(String text) {
        return new ExerciseFilter(text, null, null, null, false).matches(talk);
    }

    private static Exercise exercise(int difficulty, Brake brake, String german, String english) {
        var id = Ids.next();
        return new Exercise(
                new ExerciseId(id),
                id,
                1,
                false,
                false,
                "",
                difficulty,
                brake,
                Set.of(Channel.PHONE),
                5,
                0,
                false,
                false,
                false,
                false,
                text(german),
                text(english));
    }

    private static ExerciseText text(String title) {
        return new ExerciseText(title, "…", "", "", "");
    }
}
