package de.traudich.coaching;

import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;

/// An exercise that would do good next, and the one reason why.
public record Suggestion(Exercise exercise, Reason reason) {

    /// Why this one.
    public sealed interface Reason {

        /// A way of asking that was not used lately.
        record OtherChannel(Channel channel) implements Reason {}

        record OtherBrake(Brake brake) implements Reason {}

        record Smaller() implements Reason {}

        /// Above what was asked lately.
        record Higher() implements Reason {}

        record Near() implements Reason {}

        /// Nobody was asked yet.
        record Start() implements Reason {}
    }
}
