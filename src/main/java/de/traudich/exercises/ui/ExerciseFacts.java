package de.traudich.exercises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import de.traudich.exercises.Exercise;
import java.util.stream.Collectors;

/// The facts of an exercise, name and value.
final class ExerciseFacts extends DescriptionList {

    ExerciseFacts(Exercise exercise) {
        addClassNames("facts", "card");
        fact("difficulty", difficulty(exercise.difficulty()));
        fact("brake", new Span(getTranslation("brake." + exercise.brake())));
        fact("channels", new Span(channels(exercise)));
        fact("minutes", new Span(getTranslation("exercise.minutes.n", exercise.minutes())));
        fact("follow-ups", new Span(getTranslation("exercise.follow-ups." + exercise.followUps())));
        note("in-workshop", exercise.inWorkshop());
        note("group-load", exercise.groupLoad());
        note("legal-note", exercise.legalNote());
        note("coach-consent", exercise.bigStep());
    }

    private Component difficulty(int difficulty) {
        var value = new Span(new Difficulty(difficulty), new Span(getTranslation("exercise.of-ten", difficulty)));
        value.addClassName("row");
        return value;
    }

    private String channels(Exercise exercise) {
        return exercise.channels().stream()
                .sorted()
                .map(channel -> getTranslation("channel." + channel))
                .collect(Collectors.joining(", "));
    }

    private void fact(String what, Component value) {
        add(new Term(getTranslation("exercise.fact." + what)), new Description(value));
    }

    private void note(String what, boolean holds) {
        if (holds) {
            fact(what, new Span(getTranslation("exercise.fact." + what + ".text")));
        }
    }
}
