package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.exercises.Exercise;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the coach's feed. What the coachee did not share has been left out by the database already;
/// what is left is that they asked, and the exercise if the coach assigned it.
public record FeedItem(
        AskId ask,
        PersonId coachee,
        String name,
        Instant at,
        @Nullable Exercise exercise,
        boolean shared,
        boolean waiting,
        @Nullable Outcome outcome,
        @Nullable NotAskedReason notAsked,
        @Nullable Prediction prediction,
        @Nullable Fear fearAfter,
        String learned) {}
