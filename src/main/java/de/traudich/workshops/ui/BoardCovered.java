package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import de.traudich.workshops.ui.BoardPicture.Revealing;

/// Nothing is said yet; the last ones are still coming back.
final class BoardCovered extends Div {

    private final BoardZones zones;
    private final BoardQuotes quotes;

    BoardCovered(BoardWords words) {
        zones = new BoardZones(words);
        quotes = new BoardQuotes(words);
        addClassName("covered");
        add(with(new H1(words.say("board.cover")), "sentence"), zones, quotes);
    }

    void show(Revealing picture) {
        zones.show(picture.zones());
        quotes.show(picture.quotes());
    }
}
