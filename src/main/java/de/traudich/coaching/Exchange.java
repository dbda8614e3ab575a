package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.List;

/// Who wrote when under one ask, oldest first. The words themselves are opened by [Feedback#read]. Open as
/// long as the ask is shared with the coach.
public record Exchange(boolean open, List<Message> messages) {

    /// What somebody sees whom it does not concern, or no longer.
    static final Exchange NONE = new Exchange(false, List.of());

    public record Message(MessageId id, PersonId author, String name, Instant at) {

        public static final int MAX = 1000;
    }
}
