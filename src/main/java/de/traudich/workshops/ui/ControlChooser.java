package de.traudich.workshops.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Picks the exercise of a round: those made for workshops first, each with its difficulty and its brake.
final class ControlChooser extends Div {

    private final ComboBox<Exercise> exercises = new ComboBox<>(getTranslation("control.exercise"));
    private final Paragraph instruction = new Paragraph();
    private final Span facts = new Span();
    private final Paragraph safety = new Paragraph();

    ControlChooser(List<Exercise> library) {
        addClassNames("chooser", "stack");
        exercises.setId("exercise");
        exercises.setPlaceholder(getTranslation("control.exercise.search"));
        exercises.setItemLabelGenerator(this::label);
        var sorted = library.stream()
                .sorted(Comparator.comparing(exercise -> !exercise.inWorkshop()))
                .toList();
        exercises.setItems(Exercise::speaksOf, sorted);
        exercises.setManualValidation(true);
        exercises.addValueChangeListener(_ -> preview());
        facts.addClassName("tag");
        instruction.addClassName("lead");
        safety.addClassNames("muted", "small");
        add(exercises, new Div(facts, instruction, safety));
        preview();
    }

    private String label(Exercise exercise) {
        return exercise.in(language()).title() + " · " + facts(exercise);
    }

    private String facts(Exercise exercise) {
        return getTranslation("control.exercise.difficulty", exercise.difficulty()) + " · "
                + getTranslation("brake." + exercise.brake());
    }

    private void preview() {
        var chosen = Optional.ofNullable(exercises.getValue());
        exercises.setInvalid(false);
        facts.setVisible(chosen.isPresent());
        facts.setText(chosen.map(this::facts).orElse(""));
        instruction.setText(
                chosen.map(exercise -> exercise.in(language()).instruction()).orElse(""));
        safety.setText(chosen.map(exercise -> exercise.in(language()).safety()).orElse(""));
    }

    /// Empty, and said at the field, while nothing is chosen.
    Optional<ExerciseId> read() {
        var chosen = Optional.ofNullable(exercises.getValue()).map(Exercise::id);
        exercises.setErrorMessage(getTranslation("control.exercise.missing"));
        exercises.setInvalid(chosen.isEmpty());
        return chosen;
    }

    void clear() {
        exercises.clear();
    }

    void start() {
        exercises.focus();
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
