package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record ParticipantId(UUID value) {

    static ParticipantId next() {
        return new ParticipantId(Ids.next());
    }
}
