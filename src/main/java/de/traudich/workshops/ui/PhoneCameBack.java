package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.FearStrip;
import de.traudich.asks.ui.OutcomeTiles;
import de.traudich.shared.Fear;
import org.jspecify.annotations.Nullable;

/// What came back and the fear now, each one tap and kept at once.
final class PhoneCameBack extends Div {

    private final PhoneHand hand;
    private final OutcomeTiles tiles;
    private final FearStrip fears;
    private Ask ask;

    PhoneCameBack(Ask ask, PhoneHand hand) {
        this.hand = hand;
        this.ask = ask;
        addClassName("came-back");
        tiles = new OutcomeTiles(this::report).or(this::waiting, hand.silent(ask) || silenced());
        fears = new FearStrip(before(ask.prediction()), fear -> hand.fearAfter(this.ask.id(), fear));
        var dashed = new Paragraph(getTranslation("fear.dashed"));
        dashed.addClassNames("muted", "note");
        dashed.setVisible(ask.prediction() != null);
        add(tiles, new H2(getTranslation("fear.after")), fears, dashed);
        show(ask);
    }

    void show(Ask now) {
        ask = now;
        tiles.choose(ask.outcome());
        fears.choose(ask.fearAfter());
    }

    /// Another tile than the one that is kept is a correction; the same one is a second tap.
    private void report(Outcome outcome) {
        if (outcome != ask.outcome() && (silenced() || free())) {
            hand.report(ask.id(), outcome);
        }
    }

    private void waiting() {
        if (!free()) return;
        if (ask.waitingAt() == null) {
            hand.waiting(ask.id());
        } else {
            hand.back();
        }
    }

    /// An answer that comes after all takes the place of no reply, whenever.
    private boolean silenced() {
        return ask.outcome() == Outcome.NO_REPLY;
    }

    private boolean free() {
        return ask.outcome() == null || hand.undo(ask.id());
    }

    private static @Nullable Fear before(@Nullable Prediction prediction) {
        return prediction == null ? null : prediction.fear();
    }
}
