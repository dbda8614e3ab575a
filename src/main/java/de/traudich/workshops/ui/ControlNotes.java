package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.workshops.Workshop;

/// The notes of who leads, kept while they type. What is too long stays in the field and says so; where another coach
/// wrote meanwhile, nothing is saved any more until this one has chosen between the two texts.
final class ControlNotes extends Section {

    private static final int PAUSE_MILLIS = 700;

    private final ControlDesk desk;
    private final TextArea notes = new TextArea(getTranslation("control.notes"));
    private final ControlNotesMeanwhile meanwhile = new ControlNotesMeanwhile(this::keepMine, this::takeTheirs);
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
        add(notes, meanwhile);
    }

    private void keep(String typed) {
        var text = PlainText.lines(typed);
        if (fits(text) && !meanwhile.isVisible()) write(text);
    }

    private boolean fits(String text) {
        var fits = PlainText.length(text) <= Workshop.NOTES_MAX;
        notes.setErrorMessage(getTranslation("text.too-long", Workshop.NOTES_MAX));
        notes.setInvalid(!fits);
        return fits;
    }

    private void write(String text) {
        if (desk.note(seen, text)) {
            kept(text);
        } else {
            refused(text, desk.notes());
        }
    }

    private void kept(String text) {
        seen = text;
        meanwhile.done();
        notes.setHelperText(getTranslation("control.notes.kept", PlainText.length(text), Workshop.NOTES_MAX));
    }

    /// Twice the same text leaves nothing to choose.
    private void refused(String text, String theirs) {
        if (text.equals(theirs)) {
            kept(text);
        } else {
            meanwhile.show(theirs);
            notes.setHelperText(getTranslation("control.notes.unsaved"));
        }
    }

    /// Pressed with the other's words in view, it is the coach's decision to replace them, and only these.
    private void keepMine() {
        var text = PlainText.lines(notes.getValue());
        if (fits(text)) {
            seen = meanwhile.theirs();
            write(text);
        }
    }

    private void takeTheirs() {
        var theirs = meanwhile.theirs();
        kept(theirs);
        notes.setValue(theirs);
    }
}
