package de.traudich.shared;

import java.util.UUID;

/// Names one intention of a person. Sent twice it counts once.
public record CommandId(UUID value) {

    public static CommandId next() {
        return new CommandId(Ids.next());
    }
}
