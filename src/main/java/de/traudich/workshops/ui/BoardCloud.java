package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.BoardBlock.Cloud;
import java.util.ArrayList;
import java.util.List;

/// Words of the room, the larger the more often they were said.
final class BoardCloud extends Div {

    private final BoardWords words;
    private final BoardPart<List<CloudWord>> cloud = new BoardPart<>("cloud-words", this::draw);
    private final BoardAsked asked;

    BoardCloud(BoardWords words) {
        this.words = words;
        asked = new BoardAsked(words);
        cloud.addClassName("live");
        addClassName("cloud");
        add(cloud, asked);
    }

    void show(Cloud picture) {
        cloud.show(CloudWord.fitting(picture.words()));
        asked.show(picture.asked(), !picture.words().isEmpty());
    }

    private List<Component> draw(List<CloudWord> shown) {
        var parts = new ArrayList<Component>();
        shown.forEach(word -> {
            var span = with(new Span(word.text()), "word", "size-" + word.size());
            span.getElement().setAttribute("dir", "auto");
            span.getElement().setAttribute("title", words.say("board.block.said", word.count()));
            parts.add(span);
        });
        return parts;
    }
}
