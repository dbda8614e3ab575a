package de.traudich.coaching;

import de.traudich.shared.Ids;
import java.util.UUID;

/// A step as people speak of it: the same in every version of its program.
public record StepId(UUID value) {

    public static StepId next() {
        return new StepId(Ids.next());
    }
}
