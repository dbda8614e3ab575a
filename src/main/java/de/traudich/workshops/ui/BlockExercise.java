package de.traudich.workshops.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The exercise of a block, or none yet: then it is chosen in the room. One that has left the library stays until
/// another is chosen.
final class BlockExercise extends ComboBox<Exercise> {

    private final List<Exercise> library;
    private @Nullable ExerciseId gone;

    BlockExercise(List<Exercise> library) {
        this.library = library;
        setId("block-exercise");
        setLabel(getTranslation("agenda.exercise"));
        setPlaceholder(getTranslation("agenda.exercise.later"));
        setClearButtonVisible(true);
        setManualValidation(true);
        setItemLabelGenerator(this::label);
        setItems(
                (ItemFilter<Exercise>) Exercise::speaksOf,
                library.stream()
                        .sorted(Comparator.comparing(exercise -> !exercise.inWorkshop()))
                        .toList());
    }

    private String label(Exercise exercise) {
        return exercise.in(Language.of(getLocale())).title() + " · "
                + getTranslation("control.exercise.difficulty", exercise.difficulty());
    }

    void show(@Nullable ExerciseId planned) {
        var found = library.stream().filter(one -> one.id().equals(planned)).findFirst();
        setValue(found.orElse(null));
        gone = found.isPresent() ? null : planned;
        setHelperText(gone == null ? "" : getTranslation("agenda.exercise.gone"));
    }

    @Nullable
    ExerciseId read() {
        return Optional.ofNullable(getValue()).map(Exercise::id).orElse(gone);
    }
}
