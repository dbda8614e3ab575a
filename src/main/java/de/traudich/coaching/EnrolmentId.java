package de.traudich.coaching;

import de.traudich.shared.Ids;
import java.util.UUID;

public record EnrolmentId(UUID value) {

    static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }
}
