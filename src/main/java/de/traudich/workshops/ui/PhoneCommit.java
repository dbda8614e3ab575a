package de.traudich.workshops.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Homework;
import de.traudich.asks.Kept;
import de.traudich.asks.Setting;
import de.traudich.asks.ui.KeptWords;
import de.traudich.shared.Language;
import de.traudich.shared.ui.CalendarWords;
import de.traudich.shared.ui.KeptText;
import de.traudich.workshops.Commitment;
import java.util.stream.Stream;

/// Whom I will ask, by when, and the plan for the moment: kept as it is typed, an ask of one's own from the first
/// letter. Below it who goes on with me.
final class PhoneCommit extends PhoneBlockPanel {

    private final PhoneVoice voice;
    private final PhonePledge pledge;
    private final KeptText whom;
    private final DatePicker due = new DatePicker(getTranslation("phone.commit.due"));
    private final KeptText when;
    private final KeptText then;
    private final Paragraph state = new Paragraph();
    private final Checkbox shown = new Checkbox(getTranslation("phone.commit.shown"));
    private final PhoneOvertaken overtaken = new PhoneOvertaken(this::keepMine, this::showOther);
    private final PhoneBuddyOffers offers;
    private final PhoneBuddyBox buddies;
    private Commitment made;
    private boolean begun;

    PhoneCommit(PhoneStep.InBlock step, PhoneHand hand, PhoneVoice voice) {
        super(step, "commit");
        this.voice = voice;
        pledge = voice.pledge();
        made = pledge.read(block().id());
        var words = made.words();
        whom = text("whom", words.whom(), Setting.WHOM_MAX);
        when = text("when", words.when(), Homework.PLAN_MAX);
        then = text("then", words.then(), Homework.PLAN_MAX);
        offers = new PhoneBuddyOffers(voice);
        buddies = new PhoneBuddyBox(voice);
        heading();
        due();
        state.setId("commit-state");
        state.addClassNames("note", "commit-state");
        state.getElement().setAttribute("role", "status");
        shown.setId("commit-shown");
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) showCoach(change.getValue());
        });
        var plan = new Div(when, then);
        plan.addClassName("plan");
        add(
                offers,
                whom,
                due,
                plan,
                state,
                overtaken,
                foot(primary("commit-done", getTranslation("phone.commit.done"), this::done)));
        add(note(getTranslation("phone.commit.private")), shown);
        hand.keepAll().ifPresent(keep -> add(note(getTranslation("phone.commit.guest")), keep));
        add(new H2(getTranslation("phone.buddy.title")), buddies);
        draw();
    }

    private KeptText text(String name, String words, int max) {
        return new KeptText("commit-" + name, getTranslation("phone.commit." + name), words, max, _ -> keep())
                .steadily();
    }

    private void due() {
        var dates = Language.of(getLocale()).dates();
        due.setId("commit-due");
        due.setMin(pledge.today());
        due.setClearButtonVisible(true);
        due.setLocale(dates);
        due.setI18n(CalendarWords.of(this, dates)
                .setMinErrorMessage(getTranslation("phone.commit.due.past"))
                .setBadInputErrorMessage(getTranslation("phone.commit.due.wrong")));
        due.setValue(made.words().due());
        due.addValueChangeListener(change -> {
            if (change.isFromClient() && !due.isInvalid()) keep();
        });
    }

    @Override
    void show(PhoneStep.InBlock step) {
        draw();
    }

    /// Something was typed here and nobody has said yet that it is done; what was refused stands nowhere else.
    @Override
    boolean unfinished() {
        return begun || Stream.of(whom, when, then).anyMatch(text -> !text.fits());
    }

    private void keep() {
        begun = true;
        save();
    }

    private boolean save() {
        var seen = made.words();
        var day = due.isInvalid() ? seen.due() : due.getValue();
        var now = new Commitment.Words(whom.kept(), day, when.kept(), then.kept());
        var kept = pledge.keep(block().id(), seen, now);
        overtaken.setVisible(kept instanceof Kept.Overtaken);
        if (kept instanceof Kept.Saved) {
            var there = made.ask() == null || now.isEmpty() ? pledge.read(block().id()) : made;
            made = new Commitment(there.ask(), now, there.shown());
            draw();
        }
        say(kept);
        return kept instanceof Kept.Saved;
    }

    private void keepMine() {
        made = pledge.read(block().id());
        keep();
    }

    private void showOther() {
        made = pledge.read(block().id());
        var words = made.words();
        whom.setValue(words.whom());
        due.setValue(words.due());
        when.setValue(words.when());
        then.setValue(words.then());
        state.setText("");
        overtaken.setVisible(false);
        begun = false;
        draw();
    }

    private void say(Kept kept) {
        state.setText(
                switch (kept) {
                    case Kept.Saved _ ->
                        getTranslation(made.ask() == null ? "phone.commit.emptied" : "phone.commit.kept");
                    case Kept.TooLate _ -> getTranslation("phone.commit.too-late");
                    case Kept.Overtaken _ -> "";
                    default -> getTranslation(KeptWords.refusal(kept));
                });
        state.setClassName("refused", !(kept instanceof Kept.Saved));
    }

    /// Whoever has read that another window was faster, and says that this is the plan, has decided.
    private void done() {
        if (overtaken.isVisible()) made = pledge.read(block().id());
        if (whom.isBlank()) {
            whom.refuse(getTranslation("phone.commit.empty"));
        } else if (whom.fits() & when.fits() & then.fits() && !due.isInvalid() && save()) {
            begun = false;
            voice.told(true, "");
        }
    }

    private void showCoach(boolean now) {
        var kept = pledge.show(block().id(), now);
        made = new Commitment(made.ask(), made.words(), kept ? now : made.shown());
        draw();
    }

    private void draw() {
        shown.setVisible(made.ask() != null);
        shown.setValue(made.shown());
        offers.show(block().buddies());
        buddies.show(block().buddies(), made.ask());
    }
}
