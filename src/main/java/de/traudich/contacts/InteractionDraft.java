package de.traudich.contacts;

import de.traudich.exercises.Channel;
import de.traudich.shared.PlainText;
import java.time.LocalDate;

/// What happened between two people. A like or an automatic mail is not real contact.
public record InteractionDraft(LocalDate day, Direction direction, Channel channel, boolean real, String note) {

    public static final int NOTE_MAX = 500;

    public InteractionDraft {
        note = PlainText.lines(note);
        if (PlainText.length(note) > NOTE_MAX) {
            throw new IllegalArgumentException("text over its limit");
        }
    }

    @Override
    public String toString() {
        return "InteractionDraft[" + day + "]";
    }
}
