package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record CircleId(UUID value) {

    static CircleId next() {
        return new CircleId(Ids.next());
    }
}
