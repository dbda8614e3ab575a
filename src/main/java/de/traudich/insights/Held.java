package de.traudich.insights;

import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.util.List;

/// A workshop that was opened, and what came of its rounds.
///
/// @param summedUp its rounds are no longer told apart
public record Held(WorkshopId id, String title, Instant openedAt, boolean summedUp, List<Round> rounds) {

    /// @param number from 1 on
    public record Round(int number, Title exercise, Turnout turnout) {}

    public Held {
        rounds = List.copyOf(rounds);
        if (summedUp && !rounds.isEmpty()) {
            throw new IllegalArgumentException("a workshop that is summed up has no rounds any more: " + id);
        }
    }
}
