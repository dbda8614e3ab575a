package de.traudich.contacts;

import de.traudich.shared.Ids;
import java.util.UUID;

public record InteractionId(UUID value) {

    static InteractionId next() {
        return new InteractionId(Ids.next());
    }
}
