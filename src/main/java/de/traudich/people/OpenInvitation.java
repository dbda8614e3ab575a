package de.traudich.people;

import java.time.Instant;
import java.util.UUID;

/// An invitation nobody has accepted yet, as its inviter sees it. Its link is not known any more.
public record OpenInvitation(UUID id, String name, Instant since, Instant expires) {

    public boolean over(Instant now) {
        return !expires.isAfter(now);
    }
}
