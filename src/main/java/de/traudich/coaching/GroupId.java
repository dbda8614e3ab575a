package de.traudich.coaching;

import de.traudich.shared.Ids;
import java.util.UUID;

public record GroupId(UUID value) {

    static GroupId next() {
        return new GroupId(Ids.next());
    }
}
