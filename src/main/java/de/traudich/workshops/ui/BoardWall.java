package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.ui.BoardBlock.Wall;
import java.util.ArrayList;
import java.util.List;

/// The sentences of the room, large. Where they do not fit, the wall turns its pages by itself.
final class BoardWall extends Div {

    private final BoardWords words;
    private final BoardPart<List<String>> quotes = new BoardPart<>("pages", this::draw);

    BoardWall(BoardWords words) {
        this.words = words;
        quotes.addClassName("live");
        addClassName("wall");
        add(quotes);
    }

    void show(Wall picture) {
        quotes.show(picture.quotes());
    }

    private List<Component> draw(List<String> said) {
        if (said.isEmpty()) {
            return List.of(words.line("board.block.no-quotes"));
        }
        var pages = WallPage.of(said);
        var drawn = new ArrayList<Component>();
        for (int number = 0; number < pages.size(); number++) {
            drawn.add(with(page(pages.get(number)), "of-" + pages.size(), "number-" + (number + 1)));
        }
        return drawn;
    }

    private Div page(WallPage page) {
        var drawn = with(new Div(), "page");
        drawn.setClassName("wide", page.wide());
        drawn.setClassName("longer", page.longer());
        page.quotes().forEach(quote -> drawn.add(with(new Paragraph(words.say("board.quote", quote)), "quote")));
        return drawn;
    }
}
