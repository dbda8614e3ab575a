package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.coaching.FeedItem;
import de.traudich.shared.Language;

/// One piece of news: who, what, what came back. Where nothing was shared it says that they asked, and no more. What
/// they learned is read on their page, where opening it is written down.
final class FeedLine extends ListItem {

    private final FeedItem item;

    FeedLine(FeedItem item, When when) {
        this.item = item;
        addClassName("feed-line");
        setId("feed-" + item.ask().id().value());
        var name = new Anchor(CoacheeView.address(item.ask().person()), item.name());
        name.addClassNames("strong", "plain-link");
        var words = new Div(new Paragraph(name, new Span(" " + deed())));
        words.addClassName("words");
        result(words);
        if (item.words()) {
            words.add(toRead());
        }
        var time = new Span(when.at(item.at()));
        time.addClassNames("muted", "small", "time");
        add(ReportWords.mark(item.ask()), words, time);
    }

    FeedItem item() {
        return item;
    }

    private void result(Div words) {
        var text = new ReportWords(this).result(item.ask());
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassNames("muted", "small");
            words.add(paragraph);
        }
    }

    private Anchor toRead() {
        var read = new Anchor(
                CoacheeView.address(item.ask().person()) + "?ask="
                        + item.ask().id().value(),
                getTranslation("feed.words"));
        read.setId("words-" + item.ask().id().value());
        read.setAriaLabel(getTranslation("feed.words.of", item.name()));
        read.addClassNames("small", "to-read");
        return read;
    }

    private String deed() {
        var deed = item.ask().notAsked() == null ? "feed.asked" : "feed.not-asked";
        var exercise = item.exercise();
        return item.ask().visibility().showsNumbers() && exercise != null
                ? getTranslation(
                        deed + ".what", exercise.in(Language.of(getLocale())).title())
                : getTranslation(deed);
    }
}
