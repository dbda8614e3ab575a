package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.coaching.CoacheePage;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Refusal;
import org.jspecify.annotations.Nullable;

/// One ask as far as it is shared. Words and messages are opened by a tap, and close by themselves at the moment the
/// coachee takes them back or changes them.
final class CoacheeLine extends ListItem {

    private final CoacheeReading reading;
    private final Div head = new Div();
    private final Refusal refusal = new Refusal();
    private final Button read = new Button("", _ -> toggleWords());
    private final Button talk = new Button("", _ -> toggleThread());
    private final Button withdraw = new Button(getTranslation("coachee.withdraw"), _ -> askToWithdraw());
    private final Div actions = new Div();
    private CoacheePage.@Nullable Line line;
    private @Nullable CoacheeWords words;
    private @Nullable FeedbackThread thread;

    CoacheeLine(CoacheeReading reading) {
        this.reading = reading;
        addClassName("coachee-line");
        head.addClassName("head");
        actions.addClassName("actions");
        add(head, actions, refusal);
    }

    void show(CoacheePage.Line next) {
        var before = line;
        if (next.equals(before)) {
            return;
        }
        line = next;
        setId("ask-" + next.ask().id().value());
        head.removeAll();
        head.add(ReportWords.mark(next.ask()), facts(next), time(next.ask()));
        if (before != null && before.edition() != next.edition()) {
            outdate(next);
        }
        offer(next);
    }

    boolean is(String ask) {
        return line != null && line.ask().id().value().toString().equals(ask);
    }

    void goTo() {
        scrollIntoView();
        read.focus();
    }

    private void offer(CoacheePage.Line next) {
        var id = next.ask().id().value();
        read.setId("read-" + id);
        talk.setId("talk-" + id);
        place(read, next.words());
        withdraw.setId("withdraw-" + id);
        place(talk, next.ask().visibility().showsText());
        place(withdraw, next.withdrawable());
        if (!next.ask().visibility().showsText() && (thread == null || !thread.typed())) {
            closeThread();
        }
        label(next);
    }

    /// Not hidden but away: [Gone] says why.
    private void place(Button button, boolean there) {
        if (!there) {
            actions.remove(button);
        } else if (actions.indexOf(button) < 0) {
            actions.addComponentAtIndex(button == read ? 0 : actions.getComponentCount(), button);
        }
    }

    private void label(CoacheePage.Line next) {
        read.setText(getTranslation(words == null ? "coachee.read" : "coachee.close"));
        read.getElement().setAttribute("aria-expanded", String.valueOf(words != null));
        var messages = getTranslation("coachee.talk", next.messages());
        talk.setText(next.unread() == 0 ? messages : messages + " · " + getTranslation("feedback.new", next.unread()));
        talk.getElement().setAttribute("aria-expanded", String.valueOf(thread != null));
        talk.getElement().getClassList().set("waiting", next.unanswered());
    }

    private Div facts(CoacheePage.Line next) {
        var exercise = next.exercise();
        var title = new Span(
                exercise == null
                        ? getTranslation(next.ask().askedAt() == null ? "coachee.own" : "coachee.asked")
                        : exercise.in(Language.of(getLocale())).title());
        title.addClassName("strong");
        var facts = new Div(title, muted(result(next)));
        facts.addClassName("grow");
        if (next.assigned()) {
            facts.add(muted(assignment(next)));
        }
        return facts;
    }

    private Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    private String result(CoacheePage.Line next) {
        var ask = next.ask();
        if (!ask.visibility().showsNumbers()) {
            if (ask.notAskedAt() != null) return getTranslation("coachee.private.not-now");
            return getTranslation(ask.askedAt() == null ? "coachee.private.open" : "coachee.private");
        }
        var result = new ReportWords(this).result(ask);
        return next.open() ? (getTranslation("coachee.stage." + ask.stage()) + " " + result).strip() : result;
    }

    private String assignment(CoacheePage.Line next) {
        var due = next.due();
        var assigned = due == null
                ? getTranslation("coachee.assigned")
                : getTranslation("coachee.assigned.due", reading.when().day(due));
        return next.note().isBlank() ? assigned : assigned + " · " + next.note();
    }

    private Span time(Ask ask) {
        var time = muted(reading.when().day(ask.movedAt()));
        time.addClassName("time");
        return time;
    }

    private void toggleWords() {
        refusal.clear();
        if (words != null) {
            close();
        } else if (line != null) {
            open(line);
        }
        if (line != null) {
            label(line);
        }
    }

    private void open(CoacheePage.Line now) {
        try {
            var read = new CoacheeWords(reading.read(now.ask().id()));
            words = read;
            addComponentAtIndex(indexOf(refusal) + 1, read);
        } catch (Stale takenBack) {
            refusal.say(getTranslation("coachee.gone"));
        }
    }

    /// What is open is not what stands there now: it closes, and is read anew by another tap.
    private void outdate(CoacheePage.Line next) {
        if (words != null) {
            refusal.say(getTranslation(next.words() ? "coachee.changed" : "coachee.gone"));
            close();
        }
    }

    private void close() {
        if (words != null) {
            remove(words);
            words = null;
        }
    }

    private void askToWithdraw() {
        new Confirm(
                        getTranslation("coachee.withdraw.title"),
                        getTranslation("coachee.withdraw.text"),
                        getTranslation("coachee.withdraw"),
                        this::withdraw)
                .open();
    }

    private void withdraw() {
        refusal.clear();
        try {
            if (line != null) reading.withdraw(line.ask().id());
        } catch (Stale begunOrGone) {
            refusal.say(getTranslation("coachee.withdraw.gone"));
        }
    }

    private void toggleThread() {
        if (thread != null) {
            closeThread();
        } else if (line != null) {
            thread = reading.thread(line.ask().id());
            add(thread);
        }
        if (line != null) {
            label(line);
        }
    }

    private void closeThread() {
        if (thread != null) {
            remove(thread);
            thread = null;
        }
    }
}
