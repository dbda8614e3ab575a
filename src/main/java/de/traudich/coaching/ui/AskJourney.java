package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import de.traudich.asks.Setting;
import de.traudich.asks.ui.DraftStep;
import de.traudich.asks.ui.ExpectationStep;
import de.traudich.asks.ui.HomeworkStep;
import de.traudich.asks.ui.KeptWords;
import de.traudich.asks.ui.PersonStep;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Contact;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.function.Function;

/// Head, steps and foot of one ask. News from other windows change head and steps, never what is being typed.
final class AskJourney extends Div {

    private final AskDesk desk;
    private final TodayWords words;
    private final Coaches coaches;
    private final AskHead head = new AskHead();
    private final StepNav nav = new StepNav(this::go);
    private final StepAudience readers;
    private final Refusal refusal = new Refusal();
    private final Overtaken overtaken;
    private final GuardLine guard = new GuardLine("guard-person");
    private final Task task;
    private final Div slot = new Div();
    private final Span kept = new Span();
    private final DiscardButton discard;
    private final Button next = new Button("", _ -> go(step().following()));
    private JourneyStep step;
    private TodayItem item;
    private AskNotes notes;

    AskJourney(AskDesk desk, TodayWords words, Coaches coaches, JourneyStep step) {
        this.desk = desk;
        this.words = words;
        this.coaches = coaches;
        this.step = step;
        readers = new StepAudience(
                coaches, visibility -> desk.journey(this::refuse, this::reread).show(visibility));
        item = desk.item();
        notes = desk.notes();
        overtaken = new Overtaken(desk, notes, this::told, this::renew);
        addClassName("ask-journey");
        kept.setId("kept");
        kept.addClassName("muted");
        kept.getElement().setAttribute("role", "status");
        next.setId("next");
        next.addClassName("big");
        var foot = new Footer(kept, next);
        foot.addClassNames("between", "ask-foot");
        discard = new DiscardButton(desk, this::refuse);
        task = new Task(words.instruction(item), item.note());
        add(head, task, nav, readers, refusal, overtaken, guard, slot, foot, discard);
        open(false);
        new Following(this)
                .follow(
                        desk.today().topics(),
                        desk.me().id(),
                        () -> desk.today().of(desk.me().id()),
                        items -> mine(items),
                        this::news);
    }

    private JourneyStep step() {
        return step;
    }

    private List<TodayItem> mine(List<TodayItem> items) {
        return items.stream().filter(one -> one.ask().id().equals(desk.ask())).toList();
    }

    private void news(List<TodayItem> mine) {
        mine.stream().filter(newest -> newest.changed() >= item.changed()).forEach(newest -> {
            var moved = newest.ask().locked() != item.ask().locked();
            item = newest;
            draw();
            if (moved) notes = desk.notes();
            if (moved && step == JourneyStep.EXPECTATION) open(false);
            else if (slot.getChildren().findFirst().orElse(null) instanceof AskStep panel) panel.show(item, desk.now());
        });
    }

    private void go(JourneyStep chosen) {
        step = chosen;
        kept.setText("");
        refusal.clear();
        item = desk.item();
        notes = desk.notes();
        AskView.show(desk.ask(), step);
        open(true);
    }

    private void open(boolean focus) {
        slot.removeAll();
        overtaken.see(notes);
        var panel = panel();
        slot.add(panel);
        draw();
        protect();
        panel.getElement().setAttribute("tabindex", "-1");
        if (focus) panel.getElement().callJsFunction("focus");
    }

    /// Said where an address is typed, before anybody has written a draft for it.
    private void protect() {
        guard.show(step == JourneyStep.PERSON && item.open(desk.now()) ? desk.admission() : new Admission.Admitted());
    }

    private void draw() {
        head.show(words.title(item), item, notes);
        nav.show(item, notes, step);
        readers.show(step, item.ask());
        discard.show(item);
        task.setVisible(step != JourneyStep.ASK && task.isNeeded());
        next.setVisible(step != JourneyStep.ASK);
        next.setThemeVariant(ButtonVariant.PRIMARY, step != JourneyStep.EXPECTATION || step.done(item, notes));
        next.setText(getTranslation(
                "step.next", getTranslation("step." + step.following().path() + ".short")));
    }

    private Component panel() {
        return switch (step) {
            case PERSON ->
                new PersonStep(notes.setting(), desk.contact().orElse(null), desk.contacts(), new PersonVerbs());
            case EXPECTATION -> expectation();
            case HOMEWORK -> new HomeworkStep(notes.homework(), homework -> keep(seen -> desk.save(seen, homework)));
            case DRAFT ->
                new DraftStep(
                        notes,
                        desk.contact().orElse(null),
                        item.ask().askedAt() == null ? desk.admission() : new Admission.Admitted(),
                        draft -> keep(seen -> desk.save(seen, draft)));
            case ASK -> new AskStep(desk, item, notes, words, coaches, this::reread, this::renew);
        };
    }

    private final class PersonVerbs implements PersonStep.Verbs {

        @Override
        public void keep(Setting setting) {
            AskJourney.this.keep(seen -> desk.save(seen, setting));
            protect();
        }

        @Override
        public boolean choose(Contact contact) {
            try {
                desk.choose(contact);
                return true;
            } catch (Stale gone) {
                refuse("contact.gone");
                return false;
            }
        }

        @Override
        public void release() {
            AskJourney.this.keep(_ -> released());
        }
    }

    private Component expectation() {
        return item.ask().locked()
                ? new LockedExpectation(notes.expectation())
                : new ExpectationStep(
                        item.ask(),
                        notes.expectation(),
                        prediction -> desk.journey(this::refuse, this::reread).predict(prediction),
                        expectation -> keep(seen -> desk.save(seen, expectation)));
    }

    private Kept released() {
        desk.release();
        return new Kept.Saved();
    }

    private void keep(Function<AskNotes, Kept> save) {
        try {
            told(overtaken.keep(save));
        } catch (Stale gone) {
            refuse("error.stale");
        }
    }

    /// Two windows are asked which of them stays; everything else is said in a sentence.
    private void told(Kept became) {
        refuse(KeptWords.refusal(became));
        if (became instanceof Kept.Overtaken) refusal.clear();
        notes = overtaken.seen();
        draw();
    }

    /// What stands there now, in place of what was typed here.
    private void renew() {
        item = desk.item();
        notes = desk.notes();
        refuse("");
        kept.setText("");
        open(true);
    }

    private void refuse(String key) {
        refusal.say(key.isEmpty() ? "" : getTranslation(key));
        kept.setText(key.isEmpty() ? getTranslation("step.kept") : "");
    }

    private void reread() {
        item = desk.item();
        notes = desk.notes();
        draw();
        if (slot.getChildren().findFirst().orElse(null) instanceof AskStep panel) panel.show(item, desk.now());
    }
}
