package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.asks.ui.PredictionForm;
import de.traudich.workshops.Phase;

/// The guess before the ask; also for who comes in while the others already ask.
final class PhonePredict extends PhonePanel {

    private final AskId ask;
    private final Paragraph hint = note("");

    PhonePredict(PhoneStep.Predict step, PhoneHand hand) {
        super("predict");
        ask = step.ask().id();
        var form = new PredictionForm();
        var title = title(getTranslation("phone.predict"));
        title.addClassName("visually-hidden");
        var save = primary("predict-save", getTranslation("phone.predict.save"), () -> hand.predict(ask, form.read()));
        add(title, PhoneExercise.brief(step.round()), form, foot(hint, save));
        hint(step);
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Predict step) || !step.ask().id().equals(ask)) return false;
        hint(step);
        return true;
    }

    private void hint(PhoneStep.Predict step) {
        var late = step.round().phase() == Phase.ASKING;
        hint.setText(getTranslation(late ? "phone.predict.late" : "phone.predict.hint"));
    }
}
