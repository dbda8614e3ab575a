package de.traudich.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Aftermath;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import de.traudich.asks.ui.AftermathStep;
import de.traudich.asks.ui.KeptWords;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Admission;
import de.traudich.shared.Stale;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The last step: the card for the pocket, then what came of it and what remains.
final class AskStep extends Div implements TodayVerbs {

    private final AskDesk desk;
    private final TodayWords words;
    private final Runnable reread;
    private final Overtaken overtaken;
    private final AskCard card;
    private final PocketCard pocket;
    private final GuardLine guard = new GuardLine("guard");
    private final Paragraph horizon = new Paragraph();
    private final FollowUp followUp;
    private final KnownPerson known;
    private final Button thank = new Button(getTranslation("today.thanked"), _ -> thank());
    private final AftermathStep aftermath;
    private final Paragraph readBy = new Paragraph();
    private final Readers readers;

    AskStep(
            AskDesk desk,
            TodayItem item,
            AskNotes notes,
            TodayWords words,
            Coaches coaches,
            Runnable reread,
            Runnable renew) {
        this.desk = desk;
        this.words = words;
        this.reread = reread;
        addClassNames("ask-step", "stack");
        pocket = new PocketCard(notes);
        card = new AskCard(item, coaches, words, this);
        overtaken = new Overtaken(desk, notes, this::told, renew);
        followUp = new FollowUp(desk, notes, words.when(), reread, renew);
        known = new KnownPerson(desk);
        aftermath = new AftermathStep(notes.aftermath(), notes.expectation(), this::keep);
        aftermath.addClassName("card");
        readBy.setId("aftermath-readers");
        readBy.addClassNames("readers", "muted", "small");
        aftermath.addComponentAtIndex(2, readBy);
        readers = new Readers(this, coaches);
        horizon.setId("horizon-passed");
        horizon.addClassName("well");
        thank.setId("thank");
        add(pocket, guard, horizon, card, followUp, thank, known, overtaken, aftermath);
        show(item, desk.now());
    }

    void show(TodayItem item, Instant now) {
        card.show(item, now);
        pocket.addClassName(item.done() ? "past" : "ahead");
        followUp.show(item, now);
        horizon.setText(getTranslation(followUp.isVisible() ? "ask.horizon" : "ask.horizon.wait"));
        horizon.setVisible(item.overdue(now));
        guard.show(item.open(now) ? desk.admission() : new Admission.Admitted());
        thank.setVisible(item.thankless());
        known.show(item);
        readBy.setText(readers.of(JourneyStep.ASK, item.ask().visibility()));
        aftermath.show(item.ask().askedAt() != null);
        aftermath.setVisible(item.done() || item.waiting());
    }

    private void keep(Aftermath noted) {
        keep(() -> overtaken.keep(seen -> desk.save(seen, noted)));
    }

    private void told(Kept became) {
        card.refuse(became instanceof Kept.Overtaken ? "" : KeptWords.refusal(became));
    }

    private void thank() {
        keep(desk::thank);
        reread.run();
    }

    private void keep(Supplier<Kept> verb) {
        try {
            told(verb.get());
        } catch (Stale gone) {
            card.refuse("error.stale");
        }
    }

    @Override
    public Journey journey(AskId ask, Consumer<String> refuse) {
        return desk.journey(refuse, reread);
    }

    @Override
    public FeedbackThread thread(AskId ask) {
        return new FeedbackThread(desk.feedback(), desk.me(), ask, words.when());
    }

    @Override
    public void close() {
        UI.getCurrent().navigate(TodayView.class);
    }
}
