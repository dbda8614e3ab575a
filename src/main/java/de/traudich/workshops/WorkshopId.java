package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record WorkshopId(UUID value) {

    static WorkshopId next() {
        return new WorkshopId(Ids.next());
    }
}
