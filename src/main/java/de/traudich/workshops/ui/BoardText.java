package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;

/// Words to read together, as large as their length allows: a class for each size, counted in lines of the wall.
final class BoardText extends Paragraph {

    private static final int LETTERS = 60;

    BoardText(String text) {
        super(text);
        addClassNames("text", "keep-lines");
        var lines = lines(text);
        setClassName("long", lines > 4 && lines <= 8);
        setClassName("very-long", lines > 8);
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LETTERS).sum();
    }
}
