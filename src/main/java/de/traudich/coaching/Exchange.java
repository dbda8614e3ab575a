package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who wrote when under one ask, oldest first. The words themselves are opened by [Feedback#read]. Open as
/// long as the ask is shared with the coach.
public record Exchange(boolean open, List<Message> messages) {

    /// What somebody sees whom it does not concern, or no longer.
    static final Exchange NONE = new Exchange(false, List.of());

    /// When the others wrote their last; empty where they never did.
    public Optional<Instant> newestOfOthers(PersonId me) {
        return messages.stream()
                .filter(message -> !message.author().equals(me))
                .map(Message::at)
                .max(Comparator.naturalOrder());
    }

    public record Message(MessageId id, PersonId author, String name, Instant at) {

        public static final int MAX = 1000;
    }
}
