package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.coaching.DeliveryRule;
import de.traudich.coaching.Enrolling;
import de.traudich.coaching.ProgramDraft;
import de.traudich.coaching.ProgramId;
import de.traudich.coaching.ProgramKept;
import de.traudich.coaching.Programs;
import de.traudich.coaching.Recipients;
import de.traudich.coaching.StepId;
import de.traudich.coaching.Today;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach deletes a program, and reads before what becomes of those who are in it.
class ProgramDeletionTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Programs programs;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Exercises exercises;

    @Autowired
    private Today today;

    private Person ute;
    private Person miriam;
    private ProgramId id;

    @BeforeEach
    void miriamIsInAProgram() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        id = write(cast.exercise("E01").id());
        enrolling.enrol(ute, id, new Recipients(Set.of(miriam.id()), Set.of()));
        signIn(ute, Role.COACH);
    }

    @Test
    void aProgramIsDeletedAfterSayingWhatBecomesOfWhoIsInIt() {
        open();

        click("delete");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).isEqualTo("Vier Schritte löschen?");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("Eine Person ist gerade in diesem Programm", "Übungen, die schon angekommen sind, bleiben");
        assertThat(programs.of(ute)).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(programs.of(ute)).isEmpty();
        assertThat(today.of(miriam.id())).hasSize(1);
        _assertOne(ProgramsView.class);
    }

    @Test
    void whoChangesTheirMindKeepsEverything() {
        open();

        click("delete");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        assertThat(programs.of(ute)).hasSize(1);
        _assertOne(ProgramView.class);
    }

    @Test
    void whatWasDeletedInAnotherWindowIsSaid() {
        open();
        programs.delete(ute, id);

        click("delete");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Refusal.class)).extracting(Refusal::getText).anyMatch(text -> text.contains("nicht mehr"));
    }

    @Test
    void whatIsNotKeptYetCannotBeDeleted() {
        UI.getCurrent().navigate("coach/programs/new");

        _assertNone(ProgramDeletion.class);
    }

    @Test
    void aRetiredExerciseIsSaidBeforeAnybodyMeetsIt() {
        var old = cast.exerciseOf(ute);
        programs.revise(ute, id, 1, draft(cast.exercise("E01").id(), old), true);
        exercises.retire(ute, exercises.revise(ute, old, cast.draft("Im Chor singen")));

        UI.getCurrent().navigate("coach/programs");

        assertThat(_get(ProgramsView.class).getElement().getTextRecursively())
                .contains("1 Übung darin wurde zurückgezogen");
    }

    private ProgramId write(ExerciseId... some) {
        return ((ProgramKept.Saved) programs.create(ute, draft(some))).id();
    }

    private static ProgramDraft draft(ExerciseId... some) {
        return new ProgramDraft(
                "Vier Schritte",
                List.of(some).stream()
                        .map(one -> new ProgramDraft.Step(StepId.next(), one, new DeliveryRule.AfterPrevious()))
                        .toList());
    }

    private void open() {
        UI.getCurrent().navigate("coach/programs/" + id.value());
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withId(button)));
    }
}
