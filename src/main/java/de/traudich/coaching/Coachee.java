package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A coachee as the coach's list shows them: counts only, no content. `lastAsked` is null before the first ask.
public record Coachee(
        PersonId id,
        String name,
        int open,
        int asked,
        @Nullable Instant lastAsked) {}
