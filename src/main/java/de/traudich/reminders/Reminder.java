package de.traudich.reminders;

import java.time.LocalDate;
import java.util.UUID;

/// Something that waits for a person on a local day, and what it is about: an ask or a contact.
public record Reminder(Kind kind, UUID about, LocalDate day) {

    boolean waits(LocalDate today) {
        return !today.isBefore(from());
    }

    /// Whether it has something to say that it had not on that earlier day.
    boolean isNews(LocalDate earlier, LocalDate today) {
        return waits(today) && (from().isAfter(earlier) || (day.isAfter(earlier) && !day.isAfter(today)));
    }

    private LocalDate from() {
        return day.minusDays(kind.daysAhead());
    }
}
