package de.traudich.asks.ui;

import com.vaadin.flow.component.select.Select;
import de.traudich.asks.Aftermath;
import de.traudich.asks.Expectation;
import de.traudich.asks.Happened;
import de.traudich.shared.Fear;
import de.traudich.shared.ui.KeptText;
import java.util.function.Consumer;

/// What there is to say when it is over. Every field may stay empty.
public final class AftermathStep extends NoteStep {

    private final Aftermath before;
    private final Consumer<Aftermath> kept;
    private final PercentSlider peak;
    private final Select<Happened> happened;
    private final PercentSlider belief;
    private final KeptText next;
    private final KeptText remark;

    public AftermathStep(Aftermath aftermath, Expectation expectation, Consumer<Aftermath> kept) {
        super("aftermath", "step.aftermath", "step.aftermath.lead");
        this.before = aftermath;
        this.kept = kept;
        var high = aftermath.fearPeak();
        peak = PercentSlider.fear("fear-peak", high == null ? null : high.value(), this::keep);
        happened = choice("dread-happened", Happened.class, aftermath.dreadHappened(), "happened.");
        if (!expectation.dread().isEmpty()) {
            happened.setHelperText(getTranslation("notes.dread-happened.what", expectation.dread()));
        }
        belief = new PercentSlider("belief-after", aftermath.beliefAfter(), this::keep);
        belief.setVisible(!expectation.belief().isEmpty());
        next = text("next", aftermath.next(), Aftermath.TEXT_MAX);
        remark = text("remark", aftermath.remark(), Aftermath.TEXT_MAX);
        add(peak, happened, belief, next, remark);
    }

    /// Who did not ask has no worst moment to tell of, and nothing dreaded can have happened.
    public void show(boolean asked) {
        peak.setVisible(asked);
        happened.setVisible(asked);
    }

    @Override
    void keep() {
        var high = peak.value();
        kept.accept(new Aftermath(
                high == null ? null : new Fear(high),
                happened.getValue(),
                belief.percent(),
                next.kept(),
                remark.kept(),
                before.followedUpAt(),
                before.thankedAt()));
    }
}
