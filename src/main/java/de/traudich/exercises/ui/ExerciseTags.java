package de.traudich.exercises.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.exercises.Exercise;

/// What an exercise is like, in a few words side by side.
final class ExerciseTags extends Div {

    ExerciseTags(Exercise exercise) {
        addClassName("tags");
        if (exercise.own()) {
            add(tag(getTranslation("exercise.own")));
        }
        add(tag(getTranslation("brake." + exercise.brake())));
        exercise.channels().stream().sorted().forEach(channel -> add(tag(getTranslation("channel." + channel))));
        add(tag(getTranslation("exercise.minutes.n", exercise.minutes())));
        if (exercise.inWorkshop()) {
            add(tag(getTranslation("exercise.in-workshop")));
        }
    }

    private static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
