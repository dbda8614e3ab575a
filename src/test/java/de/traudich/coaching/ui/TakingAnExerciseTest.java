package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.traudich.exercises.Exercise;
import de.traudich.people.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A coachee finds an exercise in the library and takes it.
class TakingAnExerciseTest extends AskSteps {

    @Test
    void itLiesUnderTodayAfterwards() {
        read(cast.exercise("E01"));

        _click(_get(Button.class, spec -> spec.withId("take")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("today");
        assertThat(today.of(miriam.id()))
                .extracting(item -> item.exercise() == null
                        ? ""
                        : Objects.requireNonNull(item.exercise()).code())
                .contains("E01");
    }

    @Test
    void aCoachHandsOverAndTakesNone() {
        signIn(ute, Role.COACH);

        read(cast.exercise("E01"));

        _assertNone(Button.class, spec -> spec.withId("take"));
    }

    private static void read(Exercise exercise) {
        UI.getCurrent().navigate("exercises/" + exercise.id().value());
    }
}
