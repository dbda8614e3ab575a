package de.traudich.coaching;

import de.traudich.shared.Ids;
import java.util.UUID;

public record AssignmentId(UUID value) {

    static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }
}
