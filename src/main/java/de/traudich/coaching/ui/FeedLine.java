package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.coaching.FeedItem;
import de.traudich.shared.Language;

/// One piece of news: who, what, what came back. Where nothing was shared it says that they asked, and no more.
final class FeedLine extends ListItem {

    private final FeedItem item;

    FeedLine(FeedItem item, When when) {
        this.item = item;
        addClassName("feed-line");
        setId("feed-" + item.ask().value());
        var name = new Span(item.name());
        name.addClassName("strong");
        var words = new Div(new Paragraph(name, new Span(" " + deed())));
        words.addClassName("words");
        add(words, result(), "muted", "small");
        add(words, item.learned(), "learned", "keep-lines");
        var time = new Span(when.at(item.at()));
        time.addClassNames("muted", "small", "time");
        add(mark(), words, time);
    }

    FeedItem item() {
        return item;
    }

    private static void add(Div words, String text, String... classes) {
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassNames(classes);
            words.add(paragraph);
        }
    }

    private Component mark() {
        if (item.outcome() != null) {
            return OutcomeMark.of(item.outcome());
        }
        if (item.notAsked() != null) {
            return OutcomeMark.notAsked();
        }
        if (item.waiting()) {
            return OutcomeMark.open();
        }
        var asked = new Span();
        asked.addClassName("asked-mark");
        asked.getElement().setAttribute("aria-hidden", true);
        return asked;
    }

    private String deed() {
        var deed = item.notAsked() == null ? "feed.asked" : "feed.not-asked";
        var exercise = item.exercise();
        return item.shared() && exercise != null
                ? getTranslation(
                        deed + ".what", exercise.in(Language.of(getLocale())).title())
                : getTranslation(deed);
    }

    private String result() {
        var prediction = item.notAsked() == null ? item.prediction() : null;
        var numbers = prediction == null ? "" : numbers(prediction);
        return (answer() + " " + numbers).strip();
    }

    private String answer() {
        if (item.outcome() != null) {
            return getTranslation(OutcomeMark.word(item.outcome())) + ".";
        }
        if (item.notAsked() != null) {
            return getTranslation("not-asked." + item.notAsked()) + ".";
        }
        return item.waiting() ? getTranslation("outcome.waiting") + "." : "";
    }

    private String numbers(Prediction expected) {
        var chance = expected.yes().value();
        var fear = expected.fear().value();
        var after = item.fearAfter();
        return after == null
                ? getTranslation("feed.numbers", chance, fear)
                : getTranslation("feed.numbers.after", chance, fear, after.value());
    }
}
