package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.traudich.coaching.ProgramId;
import de.traudich.coaching.Today;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach deletes a program, and reads before what becomes of those who are in it.
class ProgramDeletionTest extends ProgramTest {

    @Autowired
    private Today today;

    private ProgramId id;

    @BeforeEach
    void miriamIsInAProgram() {
        id = write("E01");
        enrol(id);
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
        programs.revise(ute, id, 1, draft(List.of(cast.exercise("E01").id(), old)), true);
        exercises.retire(ute, exercises.revise(ute, old, cast.draft("Im Chor singen")));

        UI.getCurrent().navigate("coach/programs");

        assertThat(_get(ProgramsView.class).getElement().getTextRecursively())
                .contains("1 Übung darin wurde zurückgezogen");
    }

    private void open() {
        UI.getCurrent().navigate("coach/programs/" + id.value());
    }
}
