package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// Sentences their authors gave to the wall, without their names.
final class BoardQuotes extends Div {

    private final BoardWords words;
    private final BoardPart<List<String>> quotes = new BoardPart<>("said", this::draw);

    BoardQuotes(BoardWords words) {
        this.words = words;
        addClassNames("quotes", "live");
        add(quotes);
    }

    void show(List<String> shown) {
        quotes.show(shown);
        setVisible(!shown.isEmpty());
    }

    private List<Component> draw(List<String> shown) {
        var parts = new ArrayList<Component>();
        parts.add(words.label("board.learned"));
        shown.forEach(quote -> parts.add(with(new Paragraph(words.say("board.quote", quote)), "quote")));
        return parts;
    }
}
