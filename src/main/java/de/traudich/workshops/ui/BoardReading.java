package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import de.traudich.workshops.ui.BoardBlock.Reading;
import java.util.List;

/// Words to read together, over the whole width or beside a picture.
final class BoardReading extends Div {

    private final BoardPart<String> text =
            new BoardPart<>("reading-text", words -> words.isEmpty() ? List.of() : List.of(new BoardText(words)));

    BoardReading() {
        addClassName("reading");
        add(text);
    }

    void show(Reading picture) {
        text.show(picture.head().text());
    }
}
