package de.traudich.workshops;

import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.time.Instant;

/// What a coach enters for a new workshop.
public record WorkshopPlan(String title, String place, Instant startsAt, Language language) {

    public WorkshopPlan {
        title = PlainText.line(title);
        place = PlainText.line(place);
        if (title.isEmpty() || PlainText.length(title) > Workshop.TITLE_MAX) {
            throw new IllegalArgumentException("a title of 1 to 80 characters");
        }
        if (PlainText.length(place) > Workshop.PLACE_MAX) {
            throw new IllegalArgumentException("a place of up to 80 characters");
        }
    }
}
