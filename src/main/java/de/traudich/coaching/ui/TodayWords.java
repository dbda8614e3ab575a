package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import de.traudich.asks.AskId;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.coaching.TodayItem;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the lines of Today say, in the language of the view.
record TodayWords(When when, Language language, Component view) {

    static Optional<AskId> id(String text) {
        return Ids.parse(text).map(AskId::new);
    }

    List<TodayItem> without(List<TodayItem> items, @Nullable AskId onCard) {
        return items.stream().filter(item -> !item.ask().id().equals(onCard)).toList();
    }

    String title(TodayItem item) {
        var exercise = item.exercise();
        var whom = item.brief().whom();
        if (exercise != null) return exercise.in(language).title();
        return whom.isEmpty() ? view.getTranslation("today.own") : view.getTranslation("ask.to", whom);
    }

    String instruction(TodayItem item) {
        var exercise = item.exercise();
        return exercise == null ? "" : exercise.in(language).instruction();
    }

    String lead(int open, int waiting) {
        if (open == 1) return view.getTranslation("today.lead.one");
        if (open > 1) return view.getTranslation("today.lead.many", open);
        if (waiting > 1) return view.getTranslation("today.lead.waiting.many", waiting);
        return view.getTranslation(waiting == 1 ? "today.lead.waiting" : "today.lead.nothing");
    }

    String withdrawn(TodayItem item) {
        return view.getTranslation("today.withdrawn", item.coach(), title(item));
    }

    TodayList.Line open(TodayItem item) {
        var due = item.due();
        var more = due == null ? "" : view.getTranslation("today.due", when.day(due));
        return new TodayList.Line(item, title(item), more, "");
    }

    TodayList.Line waiting(TodayItem item, Instant now) {
        var asked = Objects.requireNonNullElse(item.ask().askedAt(), item.ask().createdAt());
        return new TodayList.Line(
                item,
                title(item),
                view.getTranslation(item.overdue(now) ? "today.overdue" : "today.asked-on", when.day(asked)),
                view.getTranslation("today.answer-is-here"));
    }

    TodayList.Line thank(TodayItem item) {
        return new TodayList.Line(item, item.brief().whom(), title(item), "");
    }

    TodayList.Line done(TodayItem item) {
        return new TodayList.Line(item, title(item), outcome(item) + " · " + since(item), "");
    }

    /// When somebody was asked, or when it began: everywhere the same day of the same ask.
    String since(TodayItem item) {
        var asked = item.ask().askedAt();
        return asked == null
                ? view.getTranslation("asks.begun-on", when.day(item.ask().createdAt()))
                : view.getTranslation("today.asked-on", when.day(asked));
    }

    /// By when it is to be asked, else [#since].
    String day(TodayItem item) {
        var due = item.due();
        return switch (item.ask().stage()) {
            case PLANNED, PREDICTED, SET_OFF ->
                due == null ? since(item) : view.getTranslation("today.due", when.day(due));
            case ASKED, WAITING, ANSWERED, NOT_ASKED -> since(item);
        };
    }

    /// Whom an exercise was tried on; the title of an own ask says it already.
    String whom(TodayItem item) {
        var whom = item.brief().whom();
        return item.exercise() == null || whom.isEmpty() ? "" : view.getTranslation("ask.to", whom);
    }

    /// How far an ask is, in a word or two.
    String state(TodayItem item) {
        return switch (item.ask().stage()) {
            case PLANNED -> view.getTranslation("asks.stage.planned");
            case PREDICTED -> view.getTranslation("asks.stage.predicted");
            case SET_OFF -> view.getTranslation("asks.stage.set-off");
            case ASKED, WAITING -> view.getTranslation("outcome.open");
            case ANSWERED, NOT_ASKED -> outcome(item);
        };
    }

    private String outcome(TodayItem item) {
        var outcome = item.ask().outcome();
        if (outcome == null) {
            return view.getTranslation("outcome.not-asked");
        }
        var word = view.getTranslation(OutcomeMark.word(outcome));
        var before = item.ask().prediction();
        var after = item.ask().fearAfter();
        return before == null || after == null
                ? word
                : word + " · " + view.getTranslation("today.fear", before.fear().value(), after.value());
    }
}
