package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.workshops.Workshop;

/// The notes of who leads, kept while they type. What is too long stays in the field and says so; what another coach
/// wrote meanwhile is not written over unseen.
final class ControlNotes extends Section {

    private static final int PAUSE_MILLIS = 700;

    private final ControlDesk desk;
    private final TextArea notes = new TextArea(getTranslation("control.notes"));
    private String seen;

    ControlNotes(ControlDesk desk, String kept) {
        this.desk = desk;
        seen = kept;
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
        var text = PlainText.lines(typed);
        var fits = PlainText.length(text) <= Workshop.NOTES_MAX;
        notes.setErrorMessage(getTranslation("text.too-long", Workshop.NOTES_MAX));
        notes.setInvalid(!fits);
        if (fits) write(text);
    }

    private void write(String text) {
        if (desk.note(seen, text)) {
            seen = text;
            notes.setHelperText(getTranslation("control.notes.kept", PlainText.length(text), Workshop.NOTES_MAX));
        } else {
            seen = desk.notes();
            notes.setErrorMessage(getTranslation("control.notes.meanwhile", seen));
            notes.setInvalid(true);
        }
    }
}
