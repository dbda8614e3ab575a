package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record BlockId(UUID value) {

    static BlockId next() {
        return new BlockId(Ids.next());
    }
}
