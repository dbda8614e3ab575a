package de.traudich.coaching.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/// What the exercise asks for and what the coach wrote along with it, at hand in every step. The last step shows both
/// in the open.
final class Task extends Details {

    private final boolean needed;

    Task(String instruction, String note) {
        needed = !instruction.isBlank() || !note.isBlank();
        setId("task");
        addClassName("task");
        setSummaryText(getTranslation("ask.task"));
        addParagraph(instruction, "muted");
        addParagraph(note, "note");
    }

    boolean isNeeded() {
        return needed;
    }

    private void addParagraph(String text, String kind) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(kind, "keep-lines");
        paragraph.setVisible(!text.isBlank());
        add(paragraph);
    }
}
