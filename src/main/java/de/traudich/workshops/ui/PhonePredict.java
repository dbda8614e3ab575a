package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.asks.ui.PredictionForm;
import de.traudich.workshops.Phase;

/// The guess before the ask; also for who comes in while the others already ask.
final class PhonePredict extends PhonePanel {

    private final AskId ask;
    private final PhoneHand hand;
    private final PredictionForm form = new PredictionForm();
    private final Paragraph hint = note("");
    private boolean kept;

    PhonePredict(PhoneStep.Predict step, PhoneHand hand) {
        super("predict");
        this.hand = hand;
        ask = step.ask().id();
        var title = title(getTranslation("phone.predict"));
        title.addClassName("visually-hidden");
        var save = primary("predict-save", getTranslation("phone.predict.save"), this::keep);
        add(title, PhoneExercise.brief(step.round()), form, foot(hint, save));
        hint(step);
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Predict step) || !step.ask().id().equals(ask)) return false;
        hint(step);
        return true;
    }

    @Override
    boolean unfinished() {
        return form.touched() && !kept;
    }

    private void keep() {
        kept = true;
        kept = hand.predict(ask, form.read());
    }

    private void hint(PhoneStep.Predict step) {
        var late = step.round().phase() == Phase.ASKING;
        hint.setText(getTranslation(late ? "phone.predict.late" : "phone.predict.hint"));
    }
}
