package de.traudich.reminders;

import de.traudich.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A mail as the outbox keeps it. Its words are found when it is sent or looked at.
///
/// @param email of the person's account, the only address a mail ever goes to
public record DigestMail(
        MailId id,
        Person person,
        String email,
        LocalDate day,
        Digest digest,
        Instant createdAt,
        @Nullable Instant claimedAt,
        @Nullable Instant sentAt,
        @Nullable Instant withdrawnAt) {

    public State state() {
        if (sentAt != null) return State.SENT;
        if (withdrawnAt != null) return State.WITHDRAWN;
        return claimedAt == null ? State.WAITING : State.HANDED_OVER;
    }

    public enum State {
        WAITING,
        /// To a mail server that has not said yet, or never will: it is not sent a second time.
        HANDED_OVER,
        SENT,
        /// A newer one took its place, or the person no longer wants any.
        WITHDRAWN
    }
}
