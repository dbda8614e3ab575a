package de.traudich.asks;

import de.traudich.contacts.ContactId;
import de.traudich.contacts.Direction;
import de.traudich.contacts.InteractionDraft;
import de.traudich.contacts.InteractionId;
import de.traudich.exercises.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The contact an ask is about, what has happened so far, and what of it the contact's history tells already.
record AskContact(
        ContactId contact,
        Channel channel,
        @Nullable Instant askedAt,
        @Nullable Instant followedUpAt,
        @Nullable Instant repliedAt,
        Map<Moment, InteractionId> told) {

    /// A note that nobody has answered yet is no real contact; a word in somebody's face or ear is. Its answer, when it
    /// came on the spot, is the same meeting.
    Optional<InteractionDraft> tells(Moment moment, ZoneId zone) {
        return switch (moment) {
            case ASKED -> interaction(askedAt, Direction.ME, spoken(), zone);
            case FOLLOWED_UP -> interaction(followedUpAt, Direction.ME, spoken(), zone);
            case ANSWERED -> onTheSpot(zone) ? Optional.empty() : interaction(repliedAt, Direction.OTHER, true, zone);
        };
    }

    private Optional<InteractionDraft> interaction(
            @Nullable Instant at, Direction direction, boolean real, ZoneId zone) {
        return Optional.ofNullable(at)
                .map(instant -> new InteractionDraft(LocalDate.ofInstant(instant, zone), direction, channel, real, ""));
    }

    private boolean onTheSpot(ZoneId zone) {
        return spoken()
                && askedAt != null
                && repliedAt != null
                && LocalDate.ofInstant(askedAt, zone).equals(LocalDate.ofInstant(repliedAt, zone));
    }

    private boolean spoken() {
        return switch (channel) {
            case IN_PERSON, PHONE, VIDEO, AUDIENCE -> true;
            case EMAIL, DIRECT_MESSAGE, PUBLIC_COMMENT, LETTER -> false;
        };
    }
}
