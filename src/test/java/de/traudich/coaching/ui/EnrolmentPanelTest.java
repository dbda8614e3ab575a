package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.Asker;
import de.traudich.MutableClock;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Outcome;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Enrolment;
import de.traudich.coaching.Today;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is in a program, on its page.
class EnrolmentPanelTest extends ProgramTest {

    @Autowired
    private Today today;

    @Autowired
    private Asking asking;

    @Autowired
    private Asks asks;

    @Autowired
    private MutableClock clock;

    @Test
    void aCoacheeBeginsAndTheirStandingIsShown() {
        var id = write("E01", "E02");
        open(id);
        chooseMiriam();

        click("enrol");

        assertThat(_get(Paragraph.class, spec -> spec.withId("enrolled")).getText())
                .contains("eine Person");
        assertThat(standings()).contains("Miriam", "0 von 2 erledigt", "liegt seit");
        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void aStandingMovesWithWhatIsReportedAndTheNextStepArrives() {
        var id = write("E01", "E02");
        enrol(id);
        open(id);

        var ask = today.of(miriam.id()).getFirst().ask().id();
        new Asker(asking, asks, ask, miriam.id()).answered(Outcome.NO);
        clock.advance(Duration.ofMinutes(1));

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(standings()).contains("1 von 2 erledigt. „" + title("E02") + "“ liegt seit");
        });
    }

    @Test
    void whatLiesThereSinceLastYearSaysTheYear() {
        var id = write("E01");
        enrol(id);
        var year = Year.now(clock).toString();
        clock.advance(Duration.ofDays(370));

        open(id);

        assertThat(standings()).contains("liegt seit").contains(year);
    }

    @Test
    void whoIsInAlreadyIsNotCountedAsStarted() {
        var id = write("E01");
        enrol(id);
        open(id);
        chooseMiriam();

        click("enrol");

        assertThat(_get(Paragraph.class, spec -> spec.withId("enrolled")).getText())
                .isEqualTo("Niemand kommt neu dazu. Schon dabei: 1.");
    }

    @Test
    void nobodyChosenIsAskedFor() {
        open(write("E01"));

        click("enrol");

        assertThat(coachees().getErrorMessage()).contains("mindestens eine Person");
    }

    @Test
    void anEnrolmentPausesGoesOnAndEnds() {
        var id = write("E01");
        var enrolment = enrol(id).id().value();
        open(id);

        click("pause-" + enrolment);
        assertThat(standings()).contains("Pause");
        click("resume-" + enrolment);
        assertThat(standing(id).state()).isEqualTo(Enrolment.State.RUNNING);
        click("end-" + enrolment);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(standing(id).state()).isEqualTo(Enrolment.State.ENDED);
        assertThat(standings()).contains("Beendet");
    }

    @Test
    void whatChangedMeanwhileIsSaid() {
        var id = write("E01");
        var enrolment = enrol(id);
        open(id);
        enrolling.end(ute, enrolment.id());

        click("pause-" + enrolment.id().value());

        assertThat(refusals()).contains("inzwischen geändert");
        assertThat(standings()).contains("Beendet");
    }

    @Test
    void aSkippedStepAndItsRetiredExerciseAreSaid() {
        var retired = cast.exerciseOf(ute);
        var id = keep(List.of(retired, cast.exercise("E01").id()));
        exercises.retire(ute, retired);
        enrol(id);

        open(id);

        assertThat(standings()).contains("Übersprungen: Im Chor fragen");
        assertThat(_find(StepRow.class).getFirst().getElement().getTextRecursively())
                .contains("wurde zurückgezogen");
    }

    @Test
    void anExerciseThatIsRetiredMeanwhileIsSaidBeforeItsStepIsSkipped() {
        var old = cast.exerciseOf(ute);
        var id = keep(List.of(cast.exercise("E01").id(), old));
        enrol(id);
        var ask = today.of(miriam.id()).getFirst().ask().id();
        new Asker(asking, asks, ask, miriam.id()).answered(Outcome.NO);
        exercises.retire(ute, exercises.revise(ute, old, cast.draft("Im Chor singen")));

        open(id);

        assertThat(standings()).contains("„Im Chor singen“ wurde zurückgezogen. Der Schritt wird übersprungen.");
    }

    private String title(String code) {
        return cast.exercise(code).german().title();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Coachee> coachees() {
        return (MultiSelectComboBox<Coachee>) _get(Component.class, spec -> spec.withId("coachee"));
    }

    private void chooseMiriam() {
        _setValue(coachees(), Set.copyOf(coaching.coachees(ute)));
    }

    private static String standings() {
        return _get(UnorderedList.class, spec -> spec.withId("enrolments"))
                .getElement()
                .getTextRecursively();
    }
}
