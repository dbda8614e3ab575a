package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.BoardPicture.Planned;
import java.util.List;

/// Before the door opens.
final class BoardPlanned extends Section {

    private final BoardWords words;
    private final BoardPart<Planned> workshop = new BoardPart<>("announced", this::draw);

    BoardPlanned(BoardWords words) {
        this.words = words;
        addClassNames("step", "planned");
        add(new BoardTop(), workshop);
    }

    void show(Planned picture) {
        workshop.show(picture);
    }

    private List<Component> draw(Planned picture) {
        var when = new Span(words.day(picture.startsAt()) + ", " + words.time(picture.startsAt()));
        var facts = with(new Div(when), "facts");
        if (!picture.place().isEmpty()) {
            facts.add(new Span(picture.place()));
        }
        var title = picture.title().length() > 40 ? with(new H1(picture.title()), "long") : new H1(picture.title());
        return List.of(title, facts, with(new Paragraph(words.say("board.soon")), "display", "motto"));
    }
}
