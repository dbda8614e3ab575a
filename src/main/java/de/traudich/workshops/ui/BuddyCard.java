package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.AskId;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.coaching.TodayItem;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.BuddyPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// One circle: what the others show, and which own asks they see. By default none.
final class BuddyCard extends Section {

    private final WorkshopTimes times;
    private final BiConsumer<AskId, Boolean> show;
    private final BuddyCircleId circle;
    private final List<String> names;
    private final Map<AskId, String> asks;
    private final Map<AskId, Checkbox> choices = new LinkedHashMap<>();
    private final UnorderedList seen = new UnorderedList();
    private @Nullable List<BuddyPage.Seen> drawn;

    BuddyCard(
            BuddyPage page, List<TodayItem> asks, WorkshopTimes times, BiConsumer<AskId, Boolean> show, Runnable end) {
        this.times = times;
        this.show = show;
        this.asks = labels(asks);
        circle = page.circle().id();
        names = page.circle().names();
        setId("circle-" + circle.value());
        addClassNames("card", "buddy-circle");
        var since = new Paragraph(getTranslation(
                "buddy.since", page.circle().workshop(), times.day(page.circle().since())));
        since.addClassName("muted");
        seen.addClassName("lines");
        add(new Div(new H2(BuddyWords.names(getLocale(), names)), since));
        add(new H3(getTranslation("buddy.seen")), seen);
        add(new H3(getTranslation("buddy.show")), choices(), end(end));
        fill(page);
    }

    /// True where this card shows that circle from now on.
    boolean follow(BuddyPage page, List<TodayItem> newest) {
        var same = page.circle().id().equals(circle)
                && page.circle().names().equals(names)
                && labels(newest).equals(asks);
        if (same) fill(page);
        return same;
    }

    private void fill(BuddyPage page) {
        choices.forEach((ask, choice) -> choice.setValue(page.shown().contains(ask)));
        if (!page.seen().equals(drawn)) {
            drawn = page.seen();
            seen.removeAll();
            drawn.forEach(one -> seen.add(line(one, page.circle().others().getOrDefault(one.who(), ""))));
            if (drawn.isEmpty()) seen.add(nothing());
        }
    }

    private ListItem nothing() {
        var words = new Span(getTranslation("buddy.seen.none"));
        words.addClassName("muted");
        return new ListItem(words);
    }

    private ListItem line(BuddyPage.Seen one, String name) {
        var who = new Span(name);
        who.addClassName("strong");
        var asked = one.askedAt();
        var more = new Span(
                asked == null ? getTranslation("buddy.ahead") : getTranslation("buddy.asked", times.day(asked)));
        more.addClassNames("muted", "small");
        var grow = new Div(who, more);
        grow.addClassName("grow");
        var outcome = one.outcome();
        var word = new Span(
                outcome == null
                        ? asked == null ? "" : getTranslation("outcome.open")
                        : getTranslation(OutcomeMark.word(outcome)));
        word.addClassName("word");
        return new ListItem(outcome == null ? OutcomeMark.open() : OutcomeMark.of(outcome), grow, word);
    }

    private Component choices() {
        var box = new Div();
        box.addClassName("choices");
        var note = new Paragraph(getTranslation(asks.isEmpty() ? "buddy.show.none" : "buddy.show.help"));
        note.addClassName("muted");
        box.add(note);
        asks.forEach((ask, label) -> {
            var choice = new Checkbox(label);
            choice.setId("show-" + ask.value());
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) show.accept(ask, change.getValue());
            });
            choices.put(ask, choice);
            box.add(choice);
        });
        return box;
    }

    private Button end(Runnable confirmed) {
        var end = new Button(getTranslation("buddy.end"), _ -> new Confirm(
                        getTranslation("buddy.end.question"),
                        getTranslation("buddy.end.consequence"),
                        getTranslation("buddy.end"),
                        confirmed)
                .open());
        end.setId("end-" + circle.value());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }

    private Map<AskId, String> labels(List<TodayItem> items) {
        var labels = new LinkedHashMap<AskId, String>();
        items.forEach(item -> labels.put(item.ask().id(), label(item)));
        return labels;
    }

    /// As it is called everywhere else, for the eyes of its owner; the same exercise may be there more than once.
    private String label(TodayItem item) {
        var ask = item.ask();
        var at = Objects.requireNonNullElse(ask.askedAt(), ask.createdAt());
        return getTranslation("buddy.choice", title(item), times.day(at));
    }

    private String title(TodayItem item) {
        var exercise = item.exercise();
        var whom = item.brief().whom();
        if (exercise != null) return exercise.in(Language.of(getLocale())).title();
        return whom.isEmpty() ? getTranslation("today.own") : getTranslation("ask.to", whom);
    }
}
