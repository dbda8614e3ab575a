package de.traudich.asks.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.exercises.Channel;
import de.traudich.shared.ui.KeptText;
import java.util.function.Consumer;

/// What is going to be said or written.
public final class DraftStep extends NoteStep {

    private final AskNotes notes;
    private final Consumer<Draft> kept;
    private final TextField subject;
    private final KeptText body;
    private final RadioButtonGroup<Boolean> formal;

    public DraftStep(AskNotes notes, Consumer<Draft> kept) {
        super("draft", "step.draft", "step.draft.lead");
        this.notes = notes;
        this.kept = kept;
        subject = line("subject", notes.draft().subject(), Draft.SUBJECT_MAX);
        subject.setVisible(notes.setting().channel() == Channel.EMAIL);
        body = text("body", notes.draft().body(), Draft.BODY_MAX);
        formal = yesOrNo("formal", notes.draft().formal(), "notes.formal.yes", "notes.formal.no");
        add(formal, subject, body);
    }

    @Override
    void keep() {
        if (body.fits()) {
            kept.accept(new Draft(
                    subject.getValue(),
                    body.getValue(),
                    formal.getValue(),
                    notes.draft().kept()));
        }
    }
}
