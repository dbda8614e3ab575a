package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An ask that somebody besides its person sees, as its person reads of it; and who has opened its words.
public record SharedAsk(
        AskId ask, @Nullable Exercise exercise, Visibility visibility, Instant at, List<Reading> readings) {

    /// What a coach can open of an ask.
    public enum What {
        WORDS,
        MESSAGES
    }

    /// A coach opened something on that day, so many times; what it said is written down nowhere.
    public record Reading(String coach, LocalDate day, What what, int times) {}
}
