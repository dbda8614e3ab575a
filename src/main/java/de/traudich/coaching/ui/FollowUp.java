package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.asks.Kept;
import de.traudich.asks.Outcome;
import de.traudich.asks.ui.FollowUpStep;
import de.traudich.asks.ui.KeptWords;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Admission;
import de.traudich.contacts.ui.AdmissionWords;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The one reminder there may be, with words of its own: from when on, what to say, and that it was sent. Where there
/// is none it says why, and what else to do.
final class FollowUp extends Section {

    private final AskDesk desk;
    private final AskNotes notes;
    private final When when;
    private final Paragraph why = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div words = new Div();
    private final Ways ways = new Ways("follow-up-");
    private final Refusal refusal = new Refusal();
    private final Overtaken overtaken;
    private final Button sent = new Button(getTranslation("ask.follow-up"));
    private @Nullable FollowUpStep step;

    FollowUp(AskDesk desk, AskNotes notes, When when, Runnable reread, Runnable renew) {
        this.desk = desk;
        this.notes = notes;
        this.when = when;
        addClassNames("card", "follow-up", "stack");
        setId("follow-up-panel");
        why.setId("follow-up-why");
        said.setId("follow-up-words");
        said.addClassNames("sent-words", "keep-lines");
        sent.setId("follow-up");
        overtaken = new Overtaken(desk, notes, this::told, renew);
        var readBy = new Paragraph(getTranslation("readers.nobody"));
        readBy.setId("follow-up-readers");
        readBy.addClassNames("readers", "muted", "small");
        var journey = desk.journey(this::refuse, reread);
        sent.addClickListener(_ -> journey.followUp());
        words.add(readBy);
        add(why, said, words, overtaken, ways, refusal, sent);
    }

    void show(TodayItem item, Instant now) {
        var sentence = sentence(item, now);
        var open = sentence.isEmpty() && item.waiting();
        setVisible(open || !sentence.isEmpty());
        why.setText(sentence);
        why.setVisible(!sentence.isEmpty());
        sent.setVisible(open);
        said.setText(item.brief().followedUp() && item.waiting() ? written().body() : "");
        said.setVisible(!said.getText().isEmpty());
        if (open && step == null) write(item);
        words.setVisible(open);
        ways.setVisible(open && !written().isEmpty());
    }

    private Draft written() {
        return step == null ? notes.followUp() : step.draft();
    }

    /// Why there is none now, empty where there is one.
    private String sentence(TodayItem item, Instant now) {
        var ask = item.ask();
        if (ask.outcome() == Outcome.NO) return AdmissionWords.say(this, new Admission.AfterANo());
        if (!item.waiting()) return "";
        if (item.brief().followedUp()) return getTranslation("ask.follow-up.sent");
        if (!ask.mayFollowUp(now)) {
            return getTranslation("ask.follow-up.from", when.day(Objects.requireNonNull(ask.followUpFrom())));
        }
        var admission = desk.admission();
        return admission instanceof Admission.Admitted ? "" : AdmissionWords.say(this, admission);
    }

    private void write(TodayItem item) {
        var asked = LocalDate.ofInstant(Objects.requireNonNull(item.ask().askedAt()), when.zone());
        step = new FollowUpStep(notes, desk.contact().orElse(null), new Admission.Admitted(), asked, this::keep);
        words.add(step);
        ways.show(step.draft(), notes.setting(), step.words());
    }

    private void keep(Draft draft) {
        try {
            told(overtaken.keep(seen -> desk.saveFollowUp(seen, draft)));
        } catch (Stale gone) {
            refuse("error.stale");
        }
        if (step != null) ways.show(draft, notes.setting(), step.words());
    }

    private void told(Kept became) {
        refuse(became instanceof Kept.Overtaken ? "" : KeptWords.refusal(became));
    }

    private void refuse(String key) {
        refusal.say(key.isEmpty() ? "" : getTranslation(key));
    }
}
