package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.H1;

/// What is to be asked, as large as its length allows.
final class BoardTask extends H1 {

    private static final int LONG = 90;
    private static final int VERY_LONG = 180;

    BoardTask(String sentence) {
        super(sentence);
        addClassName("sentence");
        setClassName("long", sentence.length() > LONG);
        setClassName("very-long", sentence.length() > VERY_LONG);
    }
}
