package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.ui.AftermathStep;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Admission;
import de.traudich.contacts.ui.AdmissionWords;
import java.time.Instant;
import java.util.function.Consumer;

/// The last step: the card for the pocket, then what came of it and what remains.
final class AskStep extends Div implements TodayVerbs {

    private final AskDesk desk;
    private final TodayWords words;
    private final Runnable reread;
    private final AskCard card;
    private final PocketCard pocket;
    private final Paragraph guard = new Paragraph();
    private final Paragraph horizon = new Paragraph();
    private final Button followUp = new Button(getTranslation("ask.follow-up"));
    private final Button thank = new Button(getTranslation("today.thanked"), _ -> thank());
    private final AftermathStep aftermath;
    private final Paragraph readBy = new Paragraph();
    private final Readers readers;

    AskStep(AskDesk desk, TodayItem item, AskNotes notes, TodayWords words, String coaches, Runnable reread) {
        this.desk = desk;
        this.words = words;
        this.reread = reread;
        addClassNames("ask-step", "stack");
        pocket = new PocketCard(notes);
        card = new AskCard(item, coaches, words, this);
        aftermath = new AftermathStep(notes.aftermath(), notes.expectation(), desk::save);
        aftermath.addClassName("card");
        readBy.setId("aftermath-readers");
        readBy.addClassNames("readers", "muted", "small");
        aftermath.addComponentAtIndex(2, readBy);
        readers = new Readers(this, coaches);
        horizon.setId("horizon-passed");
        horizon.addClassName("well");
        thank.setId("thank");
        guard.setId("guard");
        guard.addClassName("refusal");
        followUp.setId("follow-up");
        var journey = desk.journey(card::refuse, reread);
        followUp.addClickListener(_ -> journey.followUp());
        add(pocket, guard, horizon, followUp, card, thank, aftermath);
        show(item, desk.now());
    }

    void show(TodayItem item, Instant now) {
        card.show(item, now);
        pocket.addClassName(item.done() ? "past" : "ahead");
        horizon.setText(item.overdue(now) ? getTranslation("ask.horizon") : "");
        horizon.setVisible(item.overdue(now));
        followUp.setVisible(item.ask().mayFollowUp(now) && !item.brief().followedUp());
        protect(item);
        thank.setVisible(item.thankless());
        readBy.setText(readers.of(JourneyStep.ASK, item.ask().visibility()));
        aftermath.setVisible(item.done() || item.waiting());
    }

    /// Said before somebody tries, with what else to do.
    private void protect(TodayItem item) {
        var asks = item.open(desk.now()) || followUp.isVisible();
        var admission = asks ? desk.admission() : new Admission.Admitted();
        var refused = !(admission instanceof Admission.Admitted);
        guard.setVisible(refused);
        guard.setText(refused ? AdmissionWords.say(this, admission) : "");
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
    public FeedbackThread thread(AskId ask) {
        return new FeedbackThread(desk.feedback(), desk.me(), ask, words.when());
    }

    @Override
    public void close() {
        reread.run();
    }
}
