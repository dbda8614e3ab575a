package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What another coach has written into the notes meanwhile, and the choice between the two texts.
final class ControlNotesMeanwhile extends Div {

    private final Paragraph sentence = new Paragraph();
    private final Paragraph text = new Paragraph();
    private String theirs = "";

    ControlNotesMeanwhile(Runnable keepMine, Runnable takeTheirs) {
        setId("notes-meanwhile");
        addClassName("meanwhile");
        getElement().setAttribute("role", "status");
        text.setId("notes-other");
        text.addClassName("keep-lines");
        var mine = new Button(getTranslation("agenda.keep-mine"), _ -> keepMine.run());
        mine.setId("notes-mine");
        var other = new Button(getTranslation("agenda.take-theirs"), _ -> takeTheirs.run());
        other.setId("notes-theirs");
        var buttons = new Div(mine, other);
        buttons.addClassName("row");
        add(sentence, text, buttons);
        done();
    }

    void show(String written) {
        theirs = written;
        sentence.setText(getTranslation(written.isEmpty() ? "control.notes.emptied" : "control.notes.meanwhile"));
        text.setText(written);
        setVisible(true);
    }

    void done() {
        setVisible(false);
    }

    /// As it was shown last.
    String theirs() {
        return theirs;
    }
}
