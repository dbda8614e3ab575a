package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Language;
import de.traudich.workshops.Round;

/// What is to be asked in this round.
final class PhoneExercise extends Div {

    private PhoneExercise() {
        addClassName("exercise");
    }

    /// The instruction alone, for screens where something else comes first.
    static PhoneExercise brief(Round round) {
        var exercise = new PhoneExercise();
        var label = new Element("b");
        label.setText(exercise.getTranslation("phone.exercise") + " ");
        var words = new Paragraph();
        words.addClassNames("lead", "keep-lines");
        words.getElement().appendChild(label);
        words.add(new Span(exercise.text(round).instruction()));
        exercise.add(words);
        return exercise;
    }

    /// Everything there is to know before it starts.
    static PhoneExercise full(Round round) {
        var exercise = new PhoneExercise();
        exercise.addClassName("card");
        var text = exercise.text(round);
        exercise.add(new H2(text.title()), exercise.part("", text.instruction()));
        exercise.add(exercise.part("phone.exercise.preparation", text.preparation()));
        exercise.add(exercise.part("phone.exercise.safety", text.safety()));
        return exercise;
    }

    private ExerciseText text(Round round) {
        return round.exercise().in(Language.of(getLocale()));
    }

    private Div part(String key, String text) {
        var part = new Div();
        part.setVisible(!text.isBlank());
        if (!key.isEmpty()) {
            var label = new Span(getTranslation(key));
            label.addClassName("eyebrow");
            part.add(label);
        }
        var words = new Paragraph(text);
        words.addClassName("keep-lines");
        part.add(words);
        return part;
    }
}
