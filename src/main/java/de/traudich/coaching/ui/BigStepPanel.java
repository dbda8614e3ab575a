package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.coaching.BigStep;
import de.traudich.exercises.Exercise;
import org.jspecify.annotations.Nullable;

/// A big step waits for the coach's yes. Whoever asks for it is told first what the coach will see.
final class BigStepPanel extends Step {

    BigStepPanel(BigStep state, @Nullable Exercise exercise, Coaches coaches, Journey journey, Runnable notAsked) {
        super("big-step");
        add(question("big-step.title"));
        add(words(state, exercise, coaches));
        var wish = primary("wish", state == BigStep.TALK ? "big-step.wish.again" : "big-step.wish", journey::wish);
        wish.setVisible(state != BigStep.WISHED);
        add(actions(wish, quiet("not-asked", "today.not-asked", notAsked)));
    }

    private Paragraph words(BigStep state, @Nullable Exercise exercise, Coaches coaches) {
        var words = new Paragraph(
                switch (state) {
                    case WISHED -> getTranslation("big-step.wished", coaches.names());
                    case TALK -> getTranslation("big-step.talk", coaches.anyOf());
                    case UNSAID, NONE, AGREED ->
                        exercise == null || exercise.coachConsent()
                                ? getTranslation("big-step.unsaid.pay", coaches.anyOf())
                                : getTranslation("big-step.unsaid", exercise.difficulty(), coaches.anyOf());
                });
        words.setId("big-step-state");
        return words;
    }
}
