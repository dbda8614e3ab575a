package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record BuddyCircleId(UUID value) {

    static BuddyCircleId next() {
        return new BuddyCircleId(Ids.next());
    }
}
