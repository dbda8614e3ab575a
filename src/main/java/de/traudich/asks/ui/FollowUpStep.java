package de.traudich.asks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Contact;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The words of the one follow-up, checked as such.
public final class FollowUpStep extends WordsStep {

    /// @param asked the day of the first note
    public FollowUpStep(
            AskNotes notes, @Nullable Contact contact, Admission admission, LocalDate asked, Consumer<Draft> kept) {
        super(
                "follow-up",
                "step.follow-up",
                "step.follow-up.lead",
                About.first(
                                notes,
                                contact,
                                admission,
                                Language.of(UI.getCurrent().getLocale()))
                        .again(notes.draft(), asked),
                notes.followUp().isEmpty() ? notes.draft().again() : notes.followUp(),
                kept);
        placeholder(getTranslation("notes.follow-up.example", day(asked)));
    }

    /// As it stands there now, for who takes it along.
    @Override
    public Draft draft() {
        return super.draft();
    }

    public Input words() {
        return body();
    }

    private String day(LocalDate day) {
        var german = getLocale().getLanguage().equals("de");
        return DateTimeFormatter.ofPattern(german ? "d. MMMM" : "d MMMM", german ? Locale.GERMAN : Locale.UK)
                .format(day);
    }
}
