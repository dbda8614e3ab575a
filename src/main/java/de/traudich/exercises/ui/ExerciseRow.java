package de.traudich.exercises.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;

/// One exercise in the library: how hard, what, and what it is like.
final class ExerciseRow extends ListItem {

    private final Exercise exercise;

    ExerciseRow(Exercise exercise) {
        this.exercise = exercise;
        var text = exercise.in(Language.of(getLocale()));
        var link = new RouterLink(ExerciseView.class, ExerciseView.to(exercise.id()));
        link.setId("exercise-" + (exercise.code().isEmpty() ? exercise.id().value() : exercise.code()));
        link.add(new H2(text.title()));
        var instruction = new Paragraph(text.instruction());
        instruction.addClassNames("muted", "small");
        add(new Difficulty(exercise.difficulty()), link, instruction, new ExerciseTags(exercise));
        addClassName("exercise-row");
    }

    boolean show(ExerciseFilter filter) {
        setVisible(filter.matches(exercise));
        return isVisible();
    }
}
