package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Stage;
import de.traudich.coaching.BigStep;
import de.traudich.coaching.TodayItem;
import de.traudich.shared.Fear;
import de.traudich.shared.ui.Refusal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The big card: one ask with its whole short journey in place. Its panel changes only when the ask has moved, so that
/// nothing typed is lost to news from elsewhere.
final class AskCard extends Section {

    /// What the person is doing here and now, which no database knows.
    private enum Doing {
        NOTHING,
        PREDICTING,
        SAYING_WHY_NOT,
        ANSWERING,
        DONE_WITH_FEAR
    }

    /// What a panel is drawn from.
    private record Drawn(
            Stage stage,
            boolean silent,
            BigStep bigStep,
            Doing doing,
            @Nullable Prediction prediction,
            @Nullable Outcome outcome,
            @Nullable Fear fear,
            @Nullable NotAskedReason notAsked) {}

    private final Div panel = new Div();
    private final Refusal refusal = new Refusal();
    private final H2 title = new H2();
    private final Coaches coaches;
    private final Audience audience;
    private final Journey journey;
    private final Runnable close;
    private TodayItem item;
    private Instant now = Instant.EPOCH;
    private Doing doing = Doing.NOTHING;
    private @Nullable Drawn drawn;

    AskCard(TodayItem item, Coaches coaches, TodayWords words, TodayVerbs verbs) {
        this.item = item;
        this.coaches = coaches;
        this.close = verbs::close;
        journey = verbs.journey(item.ask().id(), this::refuse);
        audience = new Audience(coaches, journey::show);
        audience.setVisible(!coaches.isEmpty());
        title.setText(words.title(item));
        title.getElement().setAttribute("tabindex", "-1");
        panel.addClassName("panel");
        addClassNames("card", "ask-card");
        setId("ask-card");
        var prepare = new Anchor(AskView.path(item.ask().id(), JourneyStep.PERSON), getTranslation("today.prepare"));
        prepare.setId("prepare");
        prepare.addClassName("prepare");
        add(
                head(words.when()),
                title,
                texts(words),
                prepare,
                refusal,
                audience,
                panel,
                verbs.thread(item.ask().id()));
    }

    Ask ask() {
        return item.ask();
    }

    private Div head(When when) {
        var eyebrow = new Span(getTranslation(item.coach().isEmpty() ? "today.own" : "today.from", item.coach()));
        eyebrow.addClassName("eyebrow");
        var head = new Div(eyebrow);
        head.addClassName("between");
        var due = item.due();
        if (due != null) {
            var tag = new Span(getTranslation("today.due", when.day(due)));
            tag.addClassName("tag");
            head.add(tag);
        }
        return head;
    }

    private Div texts(TodayWords words) {
        var instruction = new Paragraph(words.instruction(item));
        instruction.addClassNames("muted", "keep-lines");
        var note = new Paragraph(item.note());
        note.addClassNames("note", "keep-lines");
        note.setVisible(!item.note().isBlank());
        var texts = new Div(instruction, note);
        texts.addClassName("words");
        return texts;
    }

    void show(TodayItem newest, Instant at) {
        item = newest;
        now = at;
        audience.show(newest.ask());
        draw();
    }

    /// Keyboard and screen reader go where the eye goes.
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    void answer() {
        turnTo(Doing.ANSWERING);
    }

    private void turnTo(Doing next) {
        refusal.clear();
        doing = next;
        draw();
    }

    private void predict(Prediction prediction) {
        doing = Doing.NOTHING;
        journey.predict(prediction);
    }

    private void draw() {
        var ask = item.ask();
        if (drawn != null
                && drawn.doing() == doing
                && (drawn.stage() != ask.stage() || drawn.outcome() != ask.outcome())) {
            doing = Doing.NOTHING;
        }
        var next = new Drawn(
                ask.stage(),
                item.silent(now),
                item.bigStep(),
                doing,
                ask.prediction(),
                ask.outcome(),
                ask.fearAfter(),
                ask.notAsked());
        if (!next.equals(drawn)) {
            panel.removeAll();
            panel.add(step(ask));
            if (drawn != null) {
                focus();
            }
            drawn = next;
        }
        panel.getChildren().filter(AfterStep.class::isInstance).forEach(step -> ((AfterStep) step).readBy(readBy(ask)));
    }

    private Step step(Ask ask) {
        Runnable whyNot = () -> turnTo(Doing.SAYING_WHY_NOT);
        Runnable predict = () -> turnTo(Doing.PREDICTING);
        Runnable back = () -> turnTo(Doing.NOTHING);
        if (doing == Doing.PREDICTING && !ask.locked()) return new Steps.Predict(ask.prediction(), this::predict, back);
        return switch (ask.stage()) {
            case PLANNED ->
                doing == Doing.SAYING_WHY_NOT ? new Steps.WhyNot(journey, back) : new Steps.Plan(predict, whyNot);
            case PREDICTED, SET_OFF ->
                doing == Doing.SAYING_WHY_NOT
                        ? new Steps.WhyNot(journey, back)
                        : item.bigStep().waits()
                                ? new BigStepPanel(item.bigStep(), item.exercise(), coaches, journey, whyNot)
                                : new Steps.SetOut(ask, item.bigStep(), journey, predict, whyNot);
            case ASKED -> waiting(ask, journey::waiting, journey::waiting);
            case WAITING -> waiting(ask, back, close);
            case ANSWERED -> answered(ask, Objects.requireNonNull(ask.outcome()), back);
            case NOT_ASKED -> new Steps.NotAsked(Objects.requireNonNull(ask.notAsked()), undoable(ask), journey, close);
        };
    }

    private Step waiting(Ask ask, Runnable still, Runnable done) {
        var silent = item.silent(now);
        var justAsked = ask.stage() == Stage.ASKED && !silent;
        if (doing == Doing.ANSWERING || justAsked) {
            return new Steps.Report(justAsked && mistaken(ask), journey, still, silent);
        }
        return silent
                ? new Steps.Silence(journey, this::answer, done)
                : new Steps.Wait(undoable(ask), journey, this::answer, done);
    }

    private Step answered(Ask ask, Outcome outcome, Runnable back) {
        if (doing == Doing.ANSWERING && !outcome.replied()) return new Steps.Late(journey, back);
        return ask.fearAfter() == null && doing != Doing.DONE_WITH_FEAR
                ? new Steps.Fear(ask, undoable(ask), journey, () -> turnTo(Doing.DONE_WITH_FEAR))
                : new AfterStep(ask, outcome, undoable(ask), journey, this::answer, close);
    }

    /// Tapped by mistake: nobody was asked after all.
    private boolean mistaken(Ask ask) {
        return Objects.requireNonNull(ask.askedAt()).plus(Ask.UNDO).isAfter(now);
    }

    private boolean undoable(Ask ask) {
        var until = ask.undoUntil();
        return until != null && until.isAfter(now);
    }

    private String readBy(Ask ask) {
        var readers = new Readers(this, coaches);
        if (!ask.released()) return readers.of(JourneyStep.ASK, ask.visibility());
        var released = getTranslation("today.learned.released");
        return readers.anybody(JourneyStep.ASK, ask.visibility())
                ? released + " " + readers.of(JourneyStep.ASK, ask.visibility())
                : released;
    }

    void refuse(String key) {
        refusal.say(key.isEmpty() ? "" : getTranslation(key));
    }
}
