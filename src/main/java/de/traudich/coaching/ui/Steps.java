package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.FearStrip;
import de.traudich.asks.ui.OutcomeTiles;
import de.traudich.asks.ui.PredictionForm;
import de.traudich.coaching.BigStep;
import de.traudich.shared.ui.Numeral;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The steps from a plan to an answer, one small panel each. What comes after the answer is in [AfterStep].
final class Steps {

    private Steps() {}

    /// Nothing expected yet.
    static final class Plan extends Step {
        Plan(Runnable predict, Runnable notAsked) {
            super("plan");
            add(actions(primary("predict", "today.predict", predict), quiet("not-asked", "today.not-asked", notAsked)));
        }
    }

    /// Two sliders; hollow, because nothing has happened.
    static final class Predict extends Step {
        Predict(@Nullable Prediction before, Consumer<Prediction> keep, Runnable back) {
            super("predict");
            var form = new PredictionForm();
            Optional.ofNullable(before).ifPresent(form::show);
            add(form);
            add(actions(
                    primary("keep-prediction", "today.prediction.keep", () -> keep.accept(form.read())),
                    quiet("back", "today.back", back)));
        }
    }

    /// Expected, not asked yet.
    static final class SetOut extends Step {
        SetOut(Ask ask, BigStep bigStep, Journey journey, Runnable change, Runnable notAsked) {
            super("set-out");
            var expected = ask.prediction();
            if (expected != null) {
                add(numbers(expected));
            }
            if (bigStep == BigStep.AGREED) {
                add(new Paragraph(getTranslation("big-step.agreed")));
            }
            var asked = primary("asked", "today.asked", journey::asked);
            var correct = quiet("change-prediction", "today.prediction.change", change);
            correct.setVisible(!ask.locked());
            add(actions(asked, quiet("not-asked", "today.not-asked", notAsked), correct));
        }

        private Div numbers(Prediction expected) {
            var chance = Numeral.hollow(String.valueOf(expected.yes().value()), "%");
            var fear =
                    Numeral.hollow(String.valueOf(expected.fear().value()), "").fear();
            var numbers = new Div(
                    chance,
                    new Span(getTranslation("today.expected.chance")),
                    fear,
                    new Span(getTranslation("today.expected.fear")));
            numbers.addClassName("numbers");
            return numbers;
        }
    }

    /// Asked: what came back?
    static final class Report extends Step {
        Report(boolean undoable, Journey journey, Runnable waiting, boolean silent) {
            super("report");
            if (undoable) {
                add(saved("today.saved.asked", journey::undo));
            }
            add(question("outcome.question"), new OutcomeTiles(journey::report).or(waiting, silent));
        }
    }

    /// It was called no reply, and then one came.
    static final class Late extends Step {
        Late(Journey journey, Runnable back) {
            super("report");
            add(question("outcome.question"), new OutcomeTiles(journey::report));
            add(actions(quiet("back", "today.back", back)));
        }
    }

    /// Asked, and no answer yet; that may take days.
    static final class Wait extends Step {
        Wait(boolean undoable, Journey journey, Runnable answered, Runnable done) {
            super("wait");
            if (undoable) {
                add(saved("today.saved", journey::undo));
            }
            add(new Paragraph(getTranslation("today.waiting.help")));
            add(actions(
                    primary("answer-is-here", "today.answer-is-here", answered), quiet("done", "today.done", done)));
        }
    }

    /// Nothing came for as long as there was to wait. It may be called no reply, or go on waiting.
    static final class Silence extends Step {
        Silence(Journey journey, Runnable answered, Runnable wait) {
            super("silence");
            add(new Paragraph(getTranslation("today.silent")));
            add(actions(
                    primary("answer-is-here", "today.answer-is-here", answered),
                    button("no-reply", "today.no-reply", () -> journey.report(Outcome.NO_REPLY)),
                    quiet("keep-waiting", "today.keep-waiting", wait)));
        }
    }

    /// Not asked: a reason, no reproach.
    static final class WhyNot extends Step {
        WhyNot(Journey journey, Runnable back) {
            super("why-not");
            var reasons = new Div();
            reasons.addClassName("reasons");
            for (var reason : NotAskedReason.values()) {
                reasons.add(reason(reason, journey));
            }
            add(question("not-asked.question"), reasons, actions(quiet("back", "today.back", back)));
        }

        private Button reason(NotAskedReason reason, Journey journey) {
            var button = new Button(getTranslation("not-asked." + reason), _ -> journey.notAsked(reason));
            button.setId("reason-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return button;
        }
    }

    /// How much fear is left; one tap, or none.
    static final class Fear extends Step {
        Fear(Ask ask, boolean undoable, Journey journey, Runnable skip) {
            super("fear");
            if (undoable) {
                add(saved("today.saved", journey::undo));
            }
            var before = ask.prediction();
            add(question("fear.after"), new FearStrip(before == null ? null : before.fear(), journey::fearAfter));
            if (before != null) {
                var hint = new Paragraph(getTranslation("fear.dashed"));
                hint.addClassNames("muted", "small");
                add(hint);
            }
            add(actions(quiet("skip-fear", "today.skip", skip)));
        }
    }

    /// Not asked, and said why.
    static final class NotAsked extends Step {
        NotAsked(NotAskedReason reason, boolean undoable, Journey journey, Runnable done) {
            super("not-asked");
            if (undoable) {
                add(saved("today.saved", journey::undo));
            }
            add(question("today.not-asked.kept"));
            add(new Paragraph(getTranslation("today.not-asked.reason", getTranslation("not-asked." + reason))));
            add(actions(quiet("done", "today.done", done)));
        }
    }
}
