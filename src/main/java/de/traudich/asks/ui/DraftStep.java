package de.traudich.asks.ui;

import com.vaadin.flow.component.UI;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Contact;
import de.traudich.exercises.Boundary;
import de.traudich.shared.Language;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is going to be said or written.
public final class DraftStep extends WordsStep {

    public DraftStep(AskNotes notes, @Nullable Contact contact, Admission admission, Consumer<Draft> kept) {
        super(
                "draft",
                "step.draft",
                "step.draft.lead",
                About.first(
                        notes, contact, admission, Language.of(UI.getCurrent().getLocale())),
                notes.draft(),
                kept);
    }

    /// What nobody is asked for here, as far as the words tell; said once more where they are taken along.
    public static Set<Boundary> offLimits(AskNotes notes, Language page) {
        var about = About.first(notes, null, new Admission.Admitted(), page);
        return about.offLimits(about.context(notes.draft(), notes.draft().body()));
    }
}
