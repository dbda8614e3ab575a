package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.workshops.Workshop;

/// The coach's own notes, kept while they type. What is too long stays in the field and says so.
final class ControlNotes extends Section {

    private static final int PAUSE_MILLIS = 700;

    private final ControlDesk desk;
    private final TextArea notes = new TextArea(getTranslation("control.notes"));

    ControlNotes(ControlDesk desk, String kept) {
        this.desk = desk;
        addClassName("notes");
        notes.setId("notes");
        notes.setMinRows(3);
        notes.setValue(kept);
        notes.setHelperText(getTranslation("control.notes.help"));
        notes.setManualValidation(true);
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(PAUSE_MILLIS);
        notes.addValueChangeListener(change -> keep(change.getValue()));
        add(notes);
    }

    private void keep(String typed) {
        var length = PlainText.length(PlainText.lines(typed));
        var fits = length <= Workshop.NOTES_MAX;
        notes.setErrorMessage(getTranslation("text.too-long", Workshop.NOTES_MAX));
        notes.setInvalid(!fits);
        if (fits) {
            desk.note(typed);
            notes.setHelperText(getTranslation("control.notes.kept", length, Workshop.NOTES_MAX));
        }
    }
}
