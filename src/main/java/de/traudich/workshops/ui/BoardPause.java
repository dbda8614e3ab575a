package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.ui.BoardBlock.Pause;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When it goes on, by the clock.
final class BoardPause extends Div {

    private final BoardWords words;
    private final BoardPart<Optional<LocalTime>> when = new BoardPart<>("when", this::draw);

    BoardPause(BoardWords words) {
        this.words = words;
        addClassName("pause");
        add(when, with(words.line("block.pause.over"), "over"));
    }

    void show(Pause picture) {
        when.show(Optional.ofNullable(picture.goesOn()));
    }

    private List<Component> draw(Optional<LocalTime> at) {
        return at.<List<Component>>map(time ->
                        List.of(with(new Paragraph(words.say("block.pause.until", words.time(time))), "display")))
                .orElse(List.of());
    }
}
