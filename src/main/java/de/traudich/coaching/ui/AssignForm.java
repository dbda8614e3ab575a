package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Group;
import de.traudich.coaching.Handover;
import de.traudich.exercises.Exercise;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Mending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who, what, until when, and a word with it.
final class AssignForm extends Div {

    private final RecipientFields recipients;
    private final ExerciseChoice exercise;
    private final DueDate due;
    private final TextArea note = new TextArea(getTranslation("assign.note"));

    AssignForm(List<Coachee> coachees, List<Group> groups, List<Exercise> library, LocalDate today) {
        addClassName("stack");
        recipients = new RecipientFields(coachees, groups);
        exercise = new ExerciseChoice(library);
        exercise.setId("exercise");
        due = new DueDate(today);
        note.setId("note");
        note.setManualValidation(true);
        note.setMinRows(2);
        note.setMaxRows(6);
        note.setHelperText(getTranslation("assign.note.help", Handover.NOTE_MAX));
        add(recipients, exercise, due, note);
    }

    RecipientFields recipients() {
        return recipients;
    }

    void chooseExercise(String id) {
        exercise.getListDataView()
                .getItems()
                .filter(one -> one.id().value().toString().equals(id))
                .findFirst()
                .ifPresent(exercise::setValue);
    }

    Optional<Handover> read() {
        var to = recipients.read();
        var fits = exercise.holds() & due.holds() & Limit.holds(note, Handover.NOTE_MAX);
        Mending.lead(this);
        return to.filter(_ -> fits)
                .map(some -> new Handover(some, exercise.getValue().id(), due.getValue(), note.getValue()));
    }

    /// Ready for the next one; who gets it stays.
    void clear() {
        exercise.clear();
        due.clear();
        note.clear();
    }
}
