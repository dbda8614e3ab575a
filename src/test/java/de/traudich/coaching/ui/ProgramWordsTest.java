package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.ViewTest;
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
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach is told while a program is written.
class ProgramWordsTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Programs programs;

    @Autowired
    private Enrolling enrolling;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    @Test
    void theFirstSavingIsSaidToo() {
        UI.getCurrent().navigate("coach/programs/new");
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Vier Schritte");
        choose(1, "E05");

        click("save");

        assertThat(_get(Paragraph.class, spec -> spec.withId("saved")).getText())
                .startsWith("Gespeichert.");
    }

    @Test
    void aRegularStepSaysHowItsDaysCount() {
        open(write("E01", "E02", "E03"));
        rule(3, RuleKind.EVERY_DAYS);
        var days = _get(IntegerField.class, spec -> spec.withId("days-3"));
        _setValue(days, 5);

        assertThat(days.getLabel()).isEqualTo("Alle … Tage");
        assertThat(((HasHelper) _get(Component.class, spec -> spec.withId("rule-3"))).getHelperText())
                .isEqualTo("Alle 5 Tage ein Schritt: Dieser kommt 10 Tage nach dem Start.");
    }

    @Test
    void whereAStepWentIsNotSaidForEver() {
        open(write("E01", "E02"));
        click("down-1");

        click("save");

        assertThat(_get(Paragraph.class, spec -> spec.withId("moved")).getText())
                .isEmpty();
    }

    @Test
    void aNewVersionShowsAtOnceWhereEverybodyStands() {
        var id = write("E01");
        enrol(id);
        open(id);
        click("add-step");
        choose(2, "E02");

        click("save");

        assertThat(_get(EnrolmentPanel.class).getElement().getTextRecursively()).contains("0 von 2 erledigt");
    }

    private ProgramId write(String... codes) {
        return keep(Arrays.stream(codes).map(code -> cast.exercise(code).id()).toList());
    }

    private ProgramId keep(List<ExerciseId> some) {
        return ((ProgramKept.Saved) programs.create(ute, draft(some))).id();
    }

    private ProgramDraft draft(String code) {
        return draft(List.of(cast.exercise(code).id()));
    }

    private static ProgramDraft draft(List<ExerciseId> some) {
        return new ProgramDraft(
                "Vier Schritte",
                some.stream()
                        .map(one -> new ProgramDraft.Step(StepId.next(), one, new DeliveryRule.AfterPrevious()))
                        .toList());
    }

    private Enrolment enrol(ProgramId id) {
        enrolling.enrol(ute, id, new Recipients(Set.of(miriam.id()), Set.of()));
        return standing(id);
    }

    private Enrolment standing(ProgramId id) {
        return enrolling.of(ute, id).getFirst();
    }

    private static void open(ProgramId id) {
        UI.getCurrent().navigate("coach/programs/" + id.value());
    }

    private void choose(int step, String code) {
        _setValue(exercise(step), cast.exercise(code));
    }

    private static ExerciseChoice exercise(int step) {
        return _get(ExerciseChoice.class, spec -> spec.withId("exercise-" + step));
    }

    @SuppressWarnings("unchecked")
    private static void rule(int step, RuleKind kind) {
        _setValue((Select<RuleKind>) _get(Component.class, spec -> spec.withId("rule-" + step)), kind);
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
