package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Another window was faster: whoever holds this phone says which of the two stays.
final class PhoneOvertaken extends Div {

    PhoneOvertaken(Runnable keepMine, Runnable showOther) {
        var words = new Paragraph(getTranslation("kept.overtaken"));
        words.getElement().setAttribute("role", "alert");
        var mine = new Button(getTranslation("overtaken.mine"), _ -> keepMine.run());
        mine.setId("keep-mine");
        var other = new Button(getTranslation("overtaken.other"), _ -> showOther.run());
        other.setId("show-other");
        var answers = new Div(mine, other);
        answers.addClassName("answers");
        setId("overtaken");
        addClassName("offer");
        add(words, answers);
        setVisible(false);
    }
}
