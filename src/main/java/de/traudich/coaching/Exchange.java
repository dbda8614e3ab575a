package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.List;

/// The words to and fro under one ask, oldest first. Open as long as the ask is shared with the coach.
public record Exchange(boolean open, List<Message> messages) {

    /// What somebody sees whom it does not concern, or no longer.
    static final Exchange NONE = new Exchange(false, List.of());

    public record Message(PersonId author, String name, String text, Instant at) {

        public static final int MAX = 1000;
    }
}
