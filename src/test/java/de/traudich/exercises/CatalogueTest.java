package de.traudich.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a new installation finds in its library.
@DatabaseTest
class CatalogueTest {

    @Autowired
    Exercises exercises;

    @Test
    void everyPracticeFindsAllFortyFiveEasiestFirst() {
        var codes = IntStream.rangeClosed(1, 45).mapToObj("E%02d"::formatted).toList();

        assertThat(catalogue()).extracting(Exercise::code).containsExactlyElementsOf(codes);
        assertThat(catalogue()).isSortedAccordingTo(Comparator.comparingInt(Exercise::difficulty));
        assertThat(catalogue()).extracting(Exercise::version).containsOnly(1);
        assertThat(catalogue()).noneMatch(Exercise::own).noneMatch(Exercise::retired);
    }

    @Test
    void nothingOfTheCatalogueIsOffLimits() {
        assertThat(catalogue())
                .allSatisfy(exercise -> assertThat(ExerciseDraft.offLimits(exercise.german(), exercise.english()))
                        .as(exercise.code())
                        .isEmpty());
    }

    @Test
    void whatIsHardOrAboutPayIsABigStep() {
        assertThat(codes(Exercise::bigStep)).containsExactly("E40", "E41", "E42", "E43", "E44", "E45");
    }

    @Test
    void everyColumnComesOutAsItWasWritten() {
        var first = catalogue().getFirst();

        assertThat(first.id().value()).isEqualTo(UUID.fromString("01980000-0000-7000-8000-000000000001"));
        assertThat(first.series()).isEqualTo(first.id().value());
        assertThat(first.brake()).isEqualTo(Brake.RESTRAINT);
        assertThat(first.minutes()).isEqualTo(5);
        assertThat(first.in(Language.DE).title()).isEqualTo("Nach der Uhrzeit fragen");
        assertThat(first.in(Language.EN).preparation()).contains("that’s all you need");
        assertThat(exercise("E20").channels())
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.DIRECT_MESSAGE, Channel.LETTER);
    }

    @Test
    void everyFlagComesOutAsItWasWritten() {
        assertThat(codes(Exercise::inWorkshop)).containsExactly("E01", "E02", "E04", "E07", "E14", "E15");
        assertThat(codes(Exercise::coachConsent)).containsExactly("E43");
        assertThat(codes(Exercise::legalNote)).containsExactly("E38", "E41", "E45");
        assertThat(codes(Exercise::groupLoad))
                .containsExactly("E10", "E11", "E18", "E22", "E29", "E30", "E36", "E40", "E41", "E44", "E45");
        assertThat(codes(exercise -> exercise.followUps() == 1)).hasSize(20).contains("E17", "E45");
    }

    @Test
    void everyExerciseSpeaksBothLanguages() {
        assertThat(catalogue()).allSatisfy(exercise -> {
            assertThat(exercise.german().complete()).isTrue();
            assertThat(exercise.english().complete()).isTrue();
            assertThat(exercise.german().safety()).isNotBlank().doesNotContain("NULL");
        });
    }

    @Test
    void sixOfThemFitAWorkshop() {
        assertThat(catalogue()).filteredOn(Exercise::inWorkshop).hasSize(6);
    }

    private List<Exercise> catalogue() {
        return exercises.library(new PracticeId(Ids.next()));
    }

    private List<String> codes(Predicate<Exercise> which) {
        return catalogue().stream().filter(which).map(Exercise::code).toList();
    }

    private Exercise exercise(String code) {
        return catalogue().stream()
                .filter(exercise -> exercise.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
