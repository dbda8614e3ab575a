package de.traudich.asks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.asks.Ask;
import de.traudich.asks.Expectation;
import de.traudich.asks.Prediction;
import de.traudich.shared.ui.KeptText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Chance and fear: two taps are enough. What is dreaded, how long to wait and what is believed may be added. From the
/// moment of asking on all of it is locked.
public final class ExpectationStep extends NoteStep {

    private final PredictionForm form = new PredictionForm();
    private final Consumer<Expectation> kept;
    private final KeptText dread;
    private final KeptText belief;
    private final PercentSlider dreadChance;
    private final PercentSlider beliefBefore;
    private final IntegerField horizon = new IntegerField(getTranslation("notes.horizon"));
    private @Nullable Integer possible;

    public ExpectationStep(
            Ask ask, Expectation expectation, Consumer<Prediction> predicted, Consumer<Expectation> kept) {
        super("expectation", "step.expectation", "step.expectation.lead");
        this.kept = kept;
        var prediction = ask.prediction();
        if (prediction != null) form.show(prediction);
        dread = text("dread", expectation.dread(), Expectation.TEXT_MAX, "notes.dread.example");
        belief = text("belief", expectation.belief(), Expectation.TEXT_MAX, "notes.belief.example");
        dreadChance = new PercentSlider("dread-chance", expectation.dreadChance(), this::keep);
        beliefBefore = new PercentSlider("belief-before", expectation.beliefBefore(), this::keep);
        possible = expectation.horizonDays();
        horizon(possible);
        var more = new Details(getTranslation("notes.expect-more"), dread, dreadChance, horizon, belief, beliefBefore);
        more.setId("expect-more");
        more.setOpened(!expectation.equals(Expectation.NONE));
        add(form.onMove(() -> predicted.accept(form.read())), save(predicted), more);
    }

    private Button save(Consumer<Prediction> predicted) {
        var save = new Button(getTranslation("today.prediction.keep"), _ -> predicted.accept(form.read()));
        save.setId("keep-prediction");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("big");
        return save;
    }

    private void horizon(@Nullable Integer days) {
        horizon.setId("horizon");
        horizon.setHelperText(getTranslation("notes.horizon.help"));
        horizon.setMin(1);
        horizon.setMax(Expectation.HORIZON_MAX);
        horizon.setStepButtonsVisible(true);
        var wrong = getTranslation("notes.horizon.wrong", Expectation.HORIZON_MAX);
        horizon.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong));
        horizon.setValue(days);
        horizon.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
    }

    /// What stands in it, or what was possible last; the field has said itself what is wrong.
    private @Nullable Integer days() {
        if (!horizon.isInvalid()) possible = horizon.getValue();
        return possible;
    }

    @Override
    void keep() {
        kept.accept(
                new Expectation(dread.kept(), dreadChance.percent(), days(), belief.kept(), beliefBefore.percent()));
    }
}
