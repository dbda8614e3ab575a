package de.traudich.asks;

import de.traudich.shared.Ids;
import java.util.UUID;

public record AskId(UUID value) {

    static AskId next() {
        return new AskId(Ids.next());
    }
}
