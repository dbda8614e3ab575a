package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import de.traudich.workshops.Illustration;
import de.traudich.workshops.ui.BoardBlock.Reading;
import java.util.List;
import java.util.Optional;

/// Words to read together, over the whole width or beside a picture.
final class BoardReading extends Div {

    private final BoardPart<String> text =
            new BoardPart<>("reading-text", words -> words.isEmpty() ? List.of() : List.of(new BoardText(words)));

    private final BoardPart<Optional<Illustration>> picture = new BoardPart<>(
            "reading-picture", shown -> shown.map(BlockImage::new).stream().toList());

    BoardReading() {
        addClassName("reading");
        add(text, picture);
    }

    void show(Reading reading) {
        text.show(reading.head().text());
        picture.show(reading.picture());
        setClassName("wordless", reading.head().text().isEmpty());
    }
}
