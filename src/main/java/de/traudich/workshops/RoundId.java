package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record RoundId(UUID value) {

    static RoundId next() {
        return new RoundId(Ids.next());
    }
}
