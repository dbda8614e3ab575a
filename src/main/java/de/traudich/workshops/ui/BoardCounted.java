package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import de.traudich.workshops.ui.BoardPicture.Zones;
import java.util.List;

/// How many came back with an answer, and how many still wait for one.
final class BoardCounted extends Div {

    private final BoardWords words;
    private final BoardPart<Zones> counts = new BoardPart<>("pair", this::draw);
    private final BoardQuotes quotes;

    BoardCounted(BoardWords words) {
        this.words = words;
        quotes = new BoardQuotes(words);
        addClassName("counted");
        counts.addClassName("live");
        add(counts, quotes);
    }

    void show(Revealing picture) {
        counts.show(picture.zones());
        quotes.show(picture.quotes());
    }

    private List<Component> draw(Zones zones) {
        var answered = number(Numeral.solid(String.valueOf(zones.answered()), ""), "board.back.zone", zones.answered());
        return zones.waiting() == 0
                ? List.of(answered)
                : List.of(
                        answered,
                        number(
                                Numeral.hollow(String.valueOf(zones.waiting()), ""),
                                "board.waiting.words",
                                zones.waiting()));
    }

    private Component number(Numeral numeral, String key, int count) {
        return with(new Div(numeral, with(new Span(words.say(key, count)), "words")), "side");
    }
}
