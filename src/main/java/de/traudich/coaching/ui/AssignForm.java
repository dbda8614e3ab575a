package de.traudich.coaching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.coaching.Assignment;
import de.traudich.coaching.Coachee;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who, what, until when, and a word with it.
final class AssignForm extends Div {

    record Handover(
            Coachee coachee, Exercise exercise, @Nullable LocalDate due, String note) {}

    private final Select<Coachee> coachee = new Select<>();
    private final ComboBox<Exercise> exercise = new ComboBox<>(getTranslation("assign.exercise"));
    private final DueDate due;
    private final TextArea note = new TextArea(getTranslation("assign.note"));

    AssignForm(List<Coachee> coachees, List<Exercise> library, LocalDate today) {
        addClassName("stack");
        due = new DueDate(today);
        coachee.setId("coachee");
        coachee.setLabel(getTranslation("assign.coachee"));
        coachee.setManualValidation(true);
        coachee.setItems(coachees);
        coachee.setItemLabelGenerator(Coachee::name);
        coachee.setPlaceholder(getTranslation("assign.coachee.choose"));
        exercise.setId("exercise");
        exercise.setManualValidation(true);
        exercise.setItems(Exercise::speaksOf, library);
        exercise.setItemLabelGenerator(this::label);
        exercise.setPlaceholder(getTranslation("assign.exercise.choose"));
        note.setId("note");
        note.setManualValidation(true);
        note.setMinRows(2);
        note.setMaxRows(6);
        note.setHelperText(getTranslation("assign.note.help", Assignment.NOTE_MAX));
        add(coachee, exercise, due, note);
    }

    private String label(Exercise one) {
        return getTranslation(
                "assign.exercise.label", one.in(Language.of(getLocale())).title(), one.difficulty());
    }

    void chooseCoachee(String id) {
        coachee.getListDataView()
                .getItems()
                .filter(one -> one.id().value().toString().equals(id))
                .findFirst()
                .ifPresent(coachee::setValue);
    }

    void chooseExercise(String id) {
        exercise.getListDataView()
                .getItems()
                .filter(one -> one.id().value().toString().equals(id))
                .findFirst()
                .ifPresent(exercise::setValue);
    }

    Optional<Handover> read() {
        coachee.setErrorMessage(getTranslation("assign.coachee.missing"));
        coachee.setInvalid(coachee.isEmpty());
        exercise.setErrorMessage(getTranslation("assign.exercise.missing"));
        exercise.setInvalid(exercise.isEmpty());
        var fits = due.holds() & Limit.holds(note, Assignment.NOTE_MAX);
        return fits && !coachee.isEmpty() && !exercise.isEmpty()
                ? Optional.of(new Handover(coachee.getValue(), exercise.getValue(), due.getValue(), note.getValue()))
                : Optional.empty();
    }

    /// Ready for the next one; the coachee stays.
    void clear() {
        exercise.clear();
        due.clear();
        note.clear();
    }
}
