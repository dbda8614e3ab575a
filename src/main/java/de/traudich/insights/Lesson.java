package de.traudich.insights;

import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Percent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wrote down after an ask, with what they had expected and what came.
public record Lesson(
        AskId ask,
        Instant at,
        String learned,
        @Nullable Exercise exercise,
        @Nullable Percent chance,
        @Nullable Outcome outcome,
        boolean notAsked) {

    /// Where the next page begins.
    public Place place() {
        return new Place(at, ask);
    }

    /// A place in the timeline: the page after it holds only older lessons, whatever came in meanwhile.
    public record Place(Instant at, AskId ask) {}
}
