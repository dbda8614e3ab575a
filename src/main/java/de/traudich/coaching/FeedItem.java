package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.exercises.Exercise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the coach's feed. What the coachee did not share has been left out by the database already; what is left
/// is that they asked, and the exercise if the coach assigned it, which a line shows only beside shared numbers.
/// `words`: there is something to read.
public record FeedItem(
        Ask ask, String name, Instant at, @Nullable Exercise exercise, boolean words) {}
