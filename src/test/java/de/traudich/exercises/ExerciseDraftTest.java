package de.traudich.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseDraftTest {

    private static final ExerciseText ASKING = new ExerciseText("Fragen", "Frag jemanden.", "", "", "");

    @Test
    void oneLanguageIsEnough() {
        assertThat(draft(ASKING, ExerciseText.NONE).german()).isEqualTo(ASKING);
        assertThat(draft(ExerciseText.NONE, ASKING).english()).isEqualTo(ASKING);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Fragen, ''", "'', Frag jemanden.", "' ', ' '"})
    void aTitleAndAnInstructionBelongTogether(String title, String instruction) {
        var half = new ExerciseText(title, instruction, "", "", "");

        assertThatIllegalArgumentException().isThrownBy(() -> draft(half, ExerciseText.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> draft(half, half));
    }

    @Test
    void textEndsAtItsLimitAndIsKeptClean() {
        var longest = new ExerciseText(" " + "😀".repeat(80), "😀".repeat(400) + "\u202E", "", "", "😀".repeat(400));

        assertThat(draft(longest, ExerciseText.NONE).german().title()).isEqualTo("😀".repeat(80));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(new ExerciseText("a".repeat(81), "b", "", "", ""), ExerciseText.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft(ASKING, new ExerciseText("a", "b", "", "c".repeat(401), "")));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "11, 10", "5, 0", "5, 481"})
    void difficultyAndMinutesHaveTheirBounds(int difficulty, int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ExerciseDraft(difficulty, Brake.AWE, Set.of(Channel.EMAIL), minutes, true, ASKING, ASKING));
    }

    @Test
    void nobodyIsToldToDoWhatNobodyIsAskedForHere() {
        var flirt = new ExerciseText("Ansprechen", "Frag sie nach einem Date.", "", "", "");
        var warned =
                new ExerciseText("Ansprechen", "Frag sie nach dem Weg.", "", "", "Frag sie nach einem Date? Nein.");

        assertThatIllegalArgumentException().isThrownBy(() -> draft(flirt, ExerciseText.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> draft(ASKING, flirt));
        assertThat(draft(warned, ExerciseText.NONE).german()).isEqualTo(warned);
    }

    @Test
    void aTalkAboutPayNeedsTheCoach() {
        var pay = new ExerciseText("Das Gehalt ansprechen", "Sag, was du geleistet hast.", "", "", "");

        assertThat(draft(pay, ExerciseText.NONE).coachConsent()).isTrue();
        assertThat(draft(ASKING, ExerciseText.NONE).coachConsent()).isFalse();
    }

    @Test
    void thereIsAtLeastOneWayToAsk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExerciseDraft(5, Brake.AWE, Set.of(), 10, true, ASKING, ASKING));
    }

    private static ExerciseDraft draft(ExerciseText german, ExerciseText english) {
        return new ExerciseDraft(5, Brake.AWE, Set.of(Channel.EMAIL), 10, true, german, english);
    }
}
