package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.DeliveryRule;
import de.traudich.coaching.Enrolling;
import de.traudich.coaching.Enrolment;
import de.traudich.coaching.ProgramDraft;
import de.traudich.coaching.ProgramId;
import de.traudich.coaching.ProgramKept;
import de.traudich.coaching.Programs;
import de.traudich.coaching.Recipients;
import de.traudich.coaching.StepId;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A program in the hands of its coach, Ute, with Miriam to bring into it.
abstract class ProgramTest extends ViewTest {

    @Autowired
    Cast cast;

    @Autowired
    Programs programs;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Exercises exercises;

    @Autowired
    Coaching coaching;

    Person ute;

    Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    ProgramId write(String... codes) {
        return keep(Arrays.stream(codes).map(code -> cast.exercise(code).id()).toList());
    }

    ProgramId keep(List<ExerciseId> some) {
        return ((ProgramKept.Saved) programs.create(ute, draft(some))).id();
    }

    ProgramDraft draft(String code) {
        return draft(List.of(cast.exercise(code).id()));
    }

    static ProgramDraft draft(List<ExerciseId> some) {
        return new ProgramDraft(
                "Vier Schritte",
                some.stream()
                        .map(one -> new ProgramDraft.Step(StepId.next(), one, new DeliveryRule.AfterPrevious()))
                        .toList());
    }

    Enrolment enrol(ProgramId id) {
        enrolling.enrol(ute, id, new Recipients(Set.of(miriam.id()), Set.of()));
        return standing(id);
    }

    Enrolment standing(ProgramId id) {
        return enrolling.of(ute, id).getFirst();
    }

    static void open(ProgramId id) {
        UI.getCurrent().navigate("coach/programs/" + id.value());
    }

    void choose(int step, String code) {
        _setValue(exercise(step), cast.exercise(code));
    }

    static ExerciseChoice exercise(int step) {
        return _get(ExerciseChoice.class, spec -> spec.withId("exercise-" + step));
    }

    @SuppressWarnings("unchecked")
    static void rule(int step, RuleKind kind) {
        _setValue((Select<RuleKind>) _get(Component.class, spec -> spec.withId("rule-" + step)), kind);
    }

    static String refusals() {
        return String.join(
                " ", _find(Refusal.class).stream().map(Refusal::getText).toList());
    }

    static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
