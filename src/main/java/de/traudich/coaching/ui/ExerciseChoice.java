package de.traudich.coaching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import java.util.List;

/// One exercise of the library, found by typing any words of it.
final class ExerciseChoice extends ComboBox<Exercise> {

    ExerciseChoice(List<Exercise> library) {
        super();
        setLabel(getTranslation("assign.exercise"));
        setManualValidation(true);
        setItems((ItemFilter<Exercise>) Exercise::speaksOf, library);
        setItemLabelGenerator(this::label);
        setPlaceholder(getTranslation("assign.exercise.choose"));
    }

    private String label(Exercise one) {
        return getTranslation(
                "assign.exercise.label", one.in(Language.of(getLocale())).title(), one.difficulty());
    }

    /// False after it has said that something is missing.
    boolean holds() {
        setErrorMessage(getTranslation("assign.exercise.missing"));
        setInvalid(isEmpty());
        return !isEmpty();
    }
}
