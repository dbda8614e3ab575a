package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.ui.AftermathStep;
import de.traudich.coaching.TodayItem;
import java.time.Instant;
import java.util.function.Consumer;

/// The last step: the card for the pocket, then what came of it and what remains.
final class AskStep extends Div implements TodayVerbs {

    private final AskDesk desk;
    private final Runnable reread;
    private final AskCard card;
    private final PocketCard pocket;
    private final Paragraph horizon = new Paragraph();
    private final Button thank = new Button(getTranslation("today.thank"), _ -> thank());
    private final AftermathStep aftermath;

    AskStep(AskDesk desk, TodayItem item, AskNotes notes, TodayWords words, String coaches, Runnable reread) {
        this.desk = desk;
        this.reread = reread;
        addClassNames("ask-step", "stack");
        pocket = new PocketCard(notes);
        card = new AskCard(item, coaches, words, this);
        aftermath = new AftermathStep(notes.aftermath(), notes.expectation(), desk::save);
        aftermath.addClassName("card");
        horizon.setId("horizon-passed");
        horizon.addClassName("well");
        thank.setId("thank");
        add(pocket, horizon, card, thank, aftermath);
        show(item, desk.now());
    }

    void show(TodayItem item, Instant now) {
        card.show(item, now);
        pocket.addClassName(item.done() ? "past" : "ahead");
        horizon.setText(item.overdue(now) ? getTranslation("ask.horizon") : "");
        horizon.setVisible(item.overdue(now));
        thank.setVisible(item.thankless());
        aftermath.setVisible(item.done() || item.waiting());
    }

    private void thank() {
        desk.thank();
        reread.run();
    }

    @Override
    public Journey journey(AskId ask, Consumer<String> refuse) {
        return desk.journey(refuse, reread);
    }

    @Override
    public void close() {
        reread.run();
    }
}
