package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Prediction;
import de.traudich.asks.Setting;
import de.traudich.coaching.TodayItem;
import de.traudich.people.ui.Initials;
import de.traudich.shared.ui.Numeral;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What this ask is about, and what was expected of it, hollow.
final class AskHead extends Header {

    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();
    private final Div numbers = new Div();
    private final Div disc = new Div();
    private final Div news = new Div();

    AskHead() {
        addClassName("ask-head");
        facts.addClassName("muted");
        numbers.addClassName("numbers");
        var words = new Div(title, facts);
        words.addClassName("words");
        news.setId("news");
        words.add(news);
        add(disc, words, numbers);
    }

    void show(String name, TodayItem item, AskNotes notes) {
        title.setText(name);
        initials(notes.setting().whom());
        facts.setText(facts(notes.setting(), item.exercise() != null));
        news.removeAll();
        TodayList.news(item).ifPresent(news::add);
        numbers.removeAll();
        var prediction = item.ask().prediction();
        if (prediction != null) expected(prediction, item.ask().locked());
    }

    private void initials(String whom) {
        disc.removeAll();
        if (!whom.isEmpty()) disc.add(new Initials(whom));
        disc.setVisible(!whom.isEmpty());
    }

    private String facts(Setting setting, boolean named) {
        var whom = named ? setting.whom() : "";
        var unsolicited = setting.unsolicited() ? getTranslation("notes.solicited.no.short") : "";
        return Stream.of(
                        whom,
                        say("favour.", setting.favour()),
                        say("tie.", setting.tie()),
                        say("channel.", setting.channel()),
                        unsolicited)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, @Nullable Enum<?> constant) {
        return constant == null ? "" : getTranslation(key + constant);
    }

    private void expected(Prediction prediction, boolean locked) {
        var chance = Numeral.hollow(String.valueOf(prediction.yes().value()), "%");
        var fear = Numeral.hollow(String.valueOf(prediction.fear().value()), "").fear();
        var suffix = locked ? ".locked" : "";
        numbers.add(
                chance,
                new Span(getTranslation("step.chance" + suffix)),
                fear,
                new Span(getTranslation("step.fear" + suffix)));
    }
}
