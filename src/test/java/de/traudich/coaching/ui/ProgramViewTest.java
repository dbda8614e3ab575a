package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.coaching.DeliveryRule;
import de.traudich.people.Role;
import org.junit.jupiter.api.Test;

class ProgramViewTest extends ProgramTest {

    @Test
    void aCoacheeSeesNoPrograms() {
        var id = write("E01");
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("coach/programs");
        _assertNone(ProgramsView.class);
        open(id);
        _assertNone(ProgramView.class);
    }

    @Test
    void aCoachWritesAProgramStepByStep() {
        UI.getCurrent().navigate("coach/programs/new");
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Vier Schritte");
        choose(1, "E05");
        click("add-step");
        choose(2, "E01");
        rule(2, RuleKind.EVERY_DAYS);
        _setValue(_get(IntegerField.class, spec -> spec.withId("days-2")), 14);

        click("save");

        var kept = programs.get(ute, programs.of(ute).getFirst().id());
        assertThat(kept.steps()).extracting(step -> step.exercise().code()).containsExactly("E05", "E01");
        assertThat(kept.steps().getLast().rule()).isEqualTo(new DeliveryRule.EveryDays(14));
        assertThat(_get(EnrolmentPanel.class).isVisible()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndEverythingTypedStays() {
        UI.getCurrent().navigate("coach/programs/new");
        choose(1, "E05");
        rule(1, RuleKind.DAYS_AFTER_PREVIOUS);
        _setValue(_get(IntegerField.class, spec -> spec.withId("days-1")), 400);

        click("save");

        assertThat(_get(TextField.class, spec -> spec.withId("name")).getErrorMessage())
                .contains("einen Namen");
        assertThat(_get(IntegerField.class, spec -> spec.withId("days-1")).getErrorMessage())
                .contains("1 bis 365");
        assertThat(exercise(1).isEmpty()).isFalse();
        assertThat(programs.of(ute)).isEmpty();
    }

    @Test
    void stepsMoveAndGo() {
        var id = write("E01", "E02", "E03");
        open(id);

        click("down-1");
        assertThat(_get(Paragraph.class, spec -> spec.withId("moved")).getText())
                .contains("2 von 3");
        click("remove-3");
        click("save");

        assertThat(programs.get(ute, id).steps())
                .extracting(step -> step.exercise().code())
                .containsExactly("E02", "E01");
        assertThat(_get(Paragraph.class, spec -> spec.withId("saved")).getText())
                .contains("Fassung 2");
    }

    @Test
    void aRunningProgramFollowsOnlyWhenAsked() {
        var id = write("E01");
        enrol(id);
        open(id);
        _setValue(_get(Checkbox.class, spec -> spec.withId("apply")), false);
        click("add-step");
        choose(2, "E02");
        click("save");
        assertThat(standing(id).version()).isEqualTo(1);

        _setValue(_get(Checkbox.class, spec -> spec.withId("apply")), true);
        click("save");

        assertThat(standing(id).version()).isEqualTo(3);
    }

    @Test
    void anotherWindowsChangeIsNotOverwritten() {
        var id = write("E01");
        open(id);
        programs.revise(ute, id, 1, draft("E02"), false);

        click("save");

        assertThat(refusals()).contains("anderen Fenster");
        assertThat(programs.get(ute, id).version()).isEqualTo(2);
    }

    @Test
    void theListSaysHowManyAreUnderWay() {
        enrol(write("E01", "E02"));

        UI.getCurrent().navigate("coach/programs");

        assertThat(_get(UnorderedList.class, spec -> spec.withId("programs"))
                        .getElement()
                        .getTextRecursively())
                .contains("Vier Schritte", "2 Schritte", "1 unterwegs");
    }

    @Test
    void aForeignProgramDoesNotOpen() {
        var id = write("E01");
        signIn(cast.coach("Anna"), Role.COACH);

        open(id);

        _assertNone(ProgramView.class);
    }
}
